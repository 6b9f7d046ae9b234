import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** A process named so that a recycled process number can never be mistaken for it. */
export interface ProcessIdentity {
  pid: number
  /** Clock ticks between boot and the start of the process (field 22 of /proc/<pid>/stat). */
  startTime: string
  /** The boot during which it was started. */
  bootId: string
}

/** The identity of a living process, or undefined when there is none (a zombie counts as none). */
export function identify(pid: number): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command in brackets and may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state] = fields
    const startTime = fields[19]
    if (state === 'Z' || state === 'X' || startTime === undefined) return undefined
    return { pid, startTime, bootId: readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
  }
}

/** Whether exactly this process, not another one with its number, still lives. */
export function isAlive(identity: ProcessIdentity): boolean {
  const current = identify(identity.pid)
  return current?.startTime === identity.startTime && current.bootId === identity.bootId
}

/**
 * Ends a process: the polite signal first, SIGKILL when it has not gone after `patience` milliseconds.
 * Does nothing to another process that has since received the same number.
 */
export async function terminate(
  identity: ProcessIdentity,
  signal: NodeJS.Signals,
  patience: number,
): Promise<void> {
  if (!signalIfAlive(identity, signal)) return
  if (await isGoneWithin(identity, patience)) return
  signalIfAlive(identity, 'SIGKILL')
  await isGoneWithin(identity, 5000)
}

function signalIfAlive(identity: ProcessIdentity, signal: NodeJS.Signals): boolean {
  if (!isAlive(identity)) return false
  try {
    process.kill(identity.pid, signal)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

async function isGoneWithin(identity: ProcessIdentity, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience
  while (isAlive(identity)) {
    if (Date.now() > deadline) return false
    await delay(20)
  }
  return true
}
