import { Agent, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

/** What many requests took: throughput, and times in milliseconds. */
export type Load = { perSecond: number; p50: number; p95: number; slowest: number; failures: number }

/** One request; `host` is what its Host header names. */
export type Call = {
  port: number
  path: string
  host?: string
  headers?: Record<string, string>
  method?: string
  body?: string
}

/** Sends calls on `connections` kept-alive connections for `seconds`; `next` gives each one. */
export async function load(next: () => Call, connections: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const until = Date.now() + seconds * 1000
  const times: number[] = []
  let failures = 0
  const from = performance.now()
  const lane = async () => {
    while (Date.now() < until) {
      const sentAt = performance.now()
      const status = await send(next(), agent).catch(() => 0)
      times.push(performance.now() - sentAt)
      if (status !== 200) failures += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, lane))
  const tookSeconds = (performance.now() - from) / 1000
  agent.destroy()
  return {
    perSecond: times.length / tookSeconds,
    ...percentiles(times),
    slowest: times.reduce((longest, time) => Math.max(longest, time), 0),
    failures,
  }
}

/** The middle and the 95th percentile of times. */
export function percentiles(times: number[]): { p50: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { p50: at(0.5), p95: at(0.95) }
}

/** Milliseconds until the condition holds; throws after `limit` milliseconds. */
export async function millisecondsUntil(condition: () => Promise<boolean>, limit = 30_000): Promise<number> {
  const from = performance.now()
  while (!(await condition())) {
    if (performance.now() - from > limit) throw new Error(`Not true after ${limit} ms`)
    await delay(5)
  }
  return performance.now() - from
}

function send(
  { port, path, host = 'localhost', headers = {}, method = 'GET', body }: Call,
  agent: Agent,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request({
      host: '127.0.0.1',
      port,
      path,
      method,
      agent,
      headers: { host: `${host}:${port}`, ...headers },
    })
    call.on('error', reject)
    call.on('response', (response) => {
      response.on('error', reject)
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.resume()
    })
    call.end(body)
  })
}
