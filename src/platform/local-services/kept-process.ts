import type { ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

/** How to run a process that must not stay down. */
export interface KeptProcessPlan {
  /** Starts the process. Called again after each unexpected end. */
  launch(): ChildProcess
  /** Resolves when the process serves; `gone` is aborted when it ends first. */
  untilReady(gone: AbortSignal): Promise<void>
  stopSignal: NodeJS.Signals
  /** Milliseconds between the polite signal and SIGKILL. */
  patience: number
  /** Told of an unexpected end (`reason` is a signal name or an exit code) before the next launch. */
  onDown(reason: string): void
  /** Told when a restarted process serves again, with the milliseconds it was away. */
  onBack(downMs: number): void
}

/** A process that is restarted whenever it ends by itself. */
export interface KeptProcess {
  stop(): Promise<void>
}

const longestPause = 10_000
/** A process that lived this long is no longer taken for one that cannot start. */
const healthyAfter = 30_000

/**
 * Launches a process, waits until it serves, and keeps it running from then on.
 * @throws Error when the first launch ends before it serves
 */
export async function keepRunning(plan: KeptProcessPlan): Promise<KeptProcess> {
  let stopping = false
  const stopRequest = new AbortController()
  let current = watch(plan)
  try {
    await current.ready
  } catch (error) {
    await end(current, plan)
    throw error
  }

  const guard = async () => {
    let pause = 100
    for (;;) {
      const aliveFrom = Date.now()
      const reason = await current.ended
      if (stopping) return
      const downFrom = Date.now()
      plan.onDown(reason)
      if (downFrom - aliveFrom > healthyAfter) pause = 100
      for (;;) {
        await delay(pause, undefined, { signal: stopRequest.signal }).catch(() => undefined)
        if (stopping) return
        pause = Math.min(pause * 2, longestPause)
        current = watch(plan)
        const serves = await current.ready.then(
          () => true,
          () => false,
        )
        if (stopping) return
        if (serves) break
        await end(current, plan)
      }
      plan.onBack(Date.now() - downFrom)
    }
  }
  const guarding = guard()

  return {
    stop: async () => {
      stopping = true
      stopRequest.abort()
      await end(current, plan)
      await guarding
    },
  }
}

interface Watched {
  child: ChildProcess
  ready: Promise<void>
  ended: Promise<string>
}

function watch(plan: KeptProcessPlan): Watched {
  const child = plan.launch()
  const gone = new AbortController()
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? String(code)))
    child.once('error', (error) => resolve(error.message))
  })
  void ended.then((reason) => gone.abort(new Error(reason)))
  const ready = plan.untilReady(gone.signal)
  // The guard may stop before it looks at the outcome of a launch.
  ready.catch(() => undefined)
  return { child, ready, ended }
}

async function end({ child, ended }: Watched, plan: KeptProcessPlan): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  child.kill(plan.stopSignal)
  const timer = setTimeout(() => child.kill('SIGKILL'), plan.patience)
  await ended
  clearTimeout(timer)
}
