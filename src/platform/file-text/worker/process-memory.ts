import { readFileSync } from 'node:fs'

/**
 * Bytes of memory a process holds, now and at most so far. Null when it has ended, or where the system does not tell:
 * outside Linux only the limit of the JavaScript heap holds.
 */
export function memoryOf(pid: number): { now: number; peak: number } | null {
  let status: string
  try {
    status = readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return null
  }
  const now = kilobytes(status, 'VmRSS')
  return now === null ? null : { now, peak: kilobytes(status, 'VmHWM') ?? now }
}

function kilobytes(status: string, name: string): number | null {
  const [, value] = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status) ?? []
  return value === undefined ? null : Number(value) * 1024
}
