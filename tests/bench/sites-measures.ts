import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { tableOf } from '@/platform/sites/host-table'
import { routeRequest } from '@/platform/sites/route-request'
import type { RunningPortal } from '../support/running-portal'
import type { Call } from './load'
import type { SitePlace, SitesPortal } from './sites-portals'

const LOOKUPS = 200_000

/** Sends one request; resolves to milliseconds and the size of the answer. Throws on another status than 200. */
export async function timed(call: Call): Promise<{ ms: number; bytes: number }> {
  const from = performance.now()
  const { status, bytes } = await answerOf(call)
  if (status !== 200) throw new Error(`${call.host ?? 'localhost'}${call.path} answered ${status}`)
  return { ms: performance.now() - from, bytes }
}

function answerOf({ port, path, host = 'localhost', headers = {}, method = 'GET', body }: Call) {
  return new Promise<{ status: number; bytes: number; text: string }>((resolve, reject) => {
    const asked = { host: '127.0.0.1', port, path, method, headers: { host: `${host}:${port}`, ...headers } }
    const call = request(asked, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, bytes: text.length, text: text.toString('utf8') })
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}

/** The headers of somebody who is signed in with a demo account. */
export async function signedIn(portal: RunningPortal, email: string): Promise<Record<string, string>> {
  const { text } = await answerOf({
    ...{ port: portal.places.port, path: '/api/users/login', method: 'POST' },
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: portal.password }),
  })
  const { token } = JSON.parse(text) as { token?: string }
  if (!token) throw new Error(`${email} cannot sign in: ${text}`)
  return { cookie: `payload-token=${token}`, authorization: `JWT ${token}`, origin: portal.url }
}

/** Seconds from the answer to a saved new host until that host is known. */
export async function secondsUntilHostAnswers({ portal }: SitesPortal, site: SitePlace, host: string) {
  const { port } = portal.places
  const headers = {
    ...(await signedIn(portal, 'quantri@minhgiang.example')),
    'content-type': 'application/json',
  }
  const body = JSON.stringify({ hosts: [{ host: site.host }, { host }] })
  const saved = await answerOf({ port, path: `/api/sites/${site.id}`, method: 'PATCH', headers, body })
  if (saved.status !== 200) throw new Error(`The host was not saved: ${saved.text}`)
  const from = performance.now()
  while ((await answerOf({ port, path: '/', host })).status === 404) await delay(20)
  return (performance.now() - from) / 1000
}

/** Megabytes of memory that the web server and the worker hold now, and the most that they ever held. */
export function memoryOf(portal: RunningPortal): { now: number; peak: number } {
  const read = (name: string) => (part: string) => {
    const status = readFileSync(`/proc/${portal.pidOf(part)}/status`, 'utf8')
    return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024
  }
  const sum = (name: string) => ['web', 'worker'].map(read(name)).reduce((all, each) => all + each, 0)
  return { now: sum('VmRSS'), peak: sum('VmHWM') }
}

/** Nanoseconds from a host and path to what becomes of the request, and milliseconds to build the table. */
export function hostLookup(sites: SitePlace[]): { lookup: number; build: number } {
  const rows = [
    { id: 'root', slug: 'goc', is_root: true, host: 'goc.example' },
    ...sites.map(({ id, slug, host }) => ({ id, slug, is_root: false, host })),
  ] as Parameters<typeof tableOf>[0]
  const builtFrom = performance.now()
  const table = tableOf(rows)
  const build = performance.now() - builtFrom
  const surroundings = { table, portalUrl: new URL('http://goc.example'), isPublicFile: () => false }
  const from = performance.now()
  for (let turn = 0; turn < LOOKUPS; turn += 1) {
    const { host } = sites[turn % sites.length]!
    const decision = routeRequest(
      { host, path: '/tin-tuc', search: new URLSearchParams(), fromWorker: false },
      surroundings,
    )
    if (decision.kind !== 'rewrite') throw new Error(`${host} is not known`)
  }
  return { lookup: ((performance.now() - from) / LOOKUPS) * 1e6, build }
}
