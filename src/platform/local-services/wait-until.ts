import { setTimeout as delay } from 'node:timers/promises'

/**
 * Tries again and again until the attempt succeeds.
 * @param attempt returns true when it succeeded; may throw to be tried again
 * @param options.timeout and `pause` between attempts, in milliseconds
 * @throws the last error when time is up, or the signal's reason when aborted
 */
export async function waitUntil(
  attempt: () => Promise<boolean>,
  { timeout, pause = 30, signal }: { timeout: number; pause?: number; signal?: AbortSignal },
): Promise<void> {
  const deadline = Date.now() + timeout
  for (;;) {
    signal?.throwIfAborted()
    let failure: unknown = new Error(`Not ready after ${timeout} ms`)
    try {
      if (await attempt()) return
    } catch (error) {
      failure = error
    }
    signal?.throwIfAborted()
    if (Date.now() > deadline) throw failure
    await delay(pause)
  }
}
