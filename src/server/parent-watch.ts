import { env } from '@/env'

const interval = 250

/** Whether the npm that started this process is gone: killed, it leaves us without a terminal and without a stop signal. */
export function isNpmGone(): boolean {
  return env.npm_lifecycle_event !== undefined && process.ppid !== firstParent
}

/** Calls `onGone` once when npm is gone. */
export function watchNpm(onGone: () => void): void {
  const timer = setInterval(() => {
    if (!isNpmGone()) return
    clearInterval(timer)
    onGone()
  }, interval)
  timer.unref()
}

const firstParent = process.ppid
