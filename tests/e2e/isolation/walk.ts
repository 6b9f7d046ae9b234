import type { SanitizedConfig } from 'payload'
import { apiEndpoints, apiRequest } from './api-requests'
import { appRoutes, isSiteRoute } from './app-routes'
import { adminRequest, FILE_ROUTES, fileRequest } from './file-requests'
import type { FuzzRequest } from './fuzz-request'
import { type Finding, inspect } from './inspect'
import type { Oracle } from './oracle'
import { Random } from './random'
import { searchRequest, siteRequest, type Sources } from './site-requests'
import { Wire } from './wire'

const AT_ONCE = 8

/** A way to make requests of one kind, and how often it comes compared with others. */
type Maker = { weight: number; make: (random: Random) => FuzzRequest }

/** Every request is decided by the seed and what the database holds. */
export function requestMakers(config: SanitizedConfig, sources: Sources): Maker[] {
  const routes = appRoutes()
  const pages = routes.filter(isSiteRoute)
  const endpoints = apiEndpoints(config)
  const searches = routes.filter(({ pattern }) => pattern.startsWith('/api/search'))
  return [
    ...pages.map((route) => ({
      weight: 50 / pages.length,
      make: (random: Random) => siteRequest(random, sources, route),
    })),
    ...searches.map((route) => ({
      weight: 12 / searches.length,
      make: (random: Random) => searchRequest(random, sources, route),
    })),
    ...endpoints.map((endpoint) => ({
      weight: 26 / endpoints.length,
      make: (random: Random) => apiRequest(random, sources, endpoint),
    })),
    ...FILE_ROUTES.map((route) => ({
      weight: 10 / FILE_ROUTES.length,
      make: (random: Random) => fileRequest(random, sources, route),
    })),
    { weight: 2, make: (random: Random) => adminRequest(random, sources) },
  ]
}

export type Walk = {
  sent: number
  seconds: number
  findings: Finding[]
  byRoute: Map<string, number>
  statuses: Map<number, number>
}

/** Sends so many requests, a few at a time, and looks at every answer. */
export async function walk(
  makers: Maker[],
  oracle: Oracle,
  { seed, count, port }: { seed: number; count: number; port: number },
): Promise<Walk> {
  const random = new Random(seed)
  const wire = new Wire(port, AT_ONCE)
  const requests = Array.from({ length: count }, (_, at) => {
    // Every maker once, then by weight.
    return (makers[at] ?? weighted(makers, random)).make(random)
  })
  const result: Walk = { sent: 0, seconds: 0, findings: [], byRoute: new Map(), statuses: new Map() }
  const from = performance.now()
  const lane = async () => {
    for (let request = requests.pop(); request; request = requests.pop()) {
      let answer = await wire.send(request)
      // A machine that is busy may let the database wait for too long, once.
      if (answer.status >= 500) {
        result.findings.push(...inspect(request, { ...answer, status: 0 }, oracle))
        answer = await wire.send(request)
      }
      result.sent += 1
      add(result.byRoute, request.route)
      add(result.statuses, answer.status)
      result.findings.push(...inspect(request, answer, oracle))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  wire.close()
  result.seconds = (performance.now() - from) / 1000
  return result
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function weighted(makers: Maker[], random: Random): Maker {
  const total = makers.reduce((sum, { weight }) => sum + weight, 0)
  let at = random.next() * total
  return makers.find(({ weight }) => (at -= weight) < 0) ?? (makers[0] as Maker)
}

/** Findings as a person reads them, the same ones once. */
export function describeFindings(findings: Finding[], most = 20): string {
  const kinds = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.request.route}: ${finding.what.replace(/ [0-9a-f-]{36}/g, '')}`
    kinds.set(key, [...(kinds.get(key) ?? []), finding])
  }
  return [...kinds]
    .slice(0, most)
    .map(([key, [first, ...more]]) => {
      if (!first) return key
      const { request, status, what, around } = first
      const call = `${request.method} http://${request.host}${request.path} ${JSON.stringify(request.headers)} ${request.body ?? ''}`
      return `${key} (${more.length + 1} times)\n  ${call} → ${status}\n  ${what}: …${around}…`
    })
    .join('\n')
}
