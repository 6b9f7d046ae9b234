import { ratio, ms } from './report'
import { hostLookup, memoryOf, secondsUntilHostAnswers, signedIn, timed } from './sites-measures'
import { inTurn } from './sites-pages'
import type { SitesPortal } from './sites-portals'
import { kilobytes, line, type Line } from './sites-report'

const ADMIN_ROUNDS = 4
const STARTS = 2
const NEW_HOSTS = 5

const ADMIN_PAGES: [what: string, path: string][] = [
  ['dashboard', '/admin'],
  ['sites', '/admin/collections/sites'],
  ['news', '/admin/collections/news'],
  ['form of a news item', '/admin/collections/news/create'],
  ['users', '/admin/collections/users'],
  ['procedures that need an eye', '/admin/can-xem-lai'],
  ['board of directives', '/admin/theo-doi-chi-dao'],
  ['recipients of directives', '/admin/theo-doi-chi-dao?xem=don-vi'],
  ['entry of many documents', '/admin/nhap-van-ban'],
]

/** Pages of the admin for who runs the whole instance, with their size. */
export async function adminLines(portals: SitesPortal[]): Promise<Line[]> {
  const people = await Promise.all(portals.map(({ portal }) => signedIn(portal, 'quantri@minhgiang.example')))
  const lines: Line[] = []
  for (const [what, pagePath] of ADMIN_PAGES) {
    const calls = portals.map(({ portal }, index) => [
      { port: portal.places.port, path: pagePath, headers: people[index]! },
    ])
    const sizes = await Promise.all(calls.map(async ([call]) => (await timed(call!)).bytes))
    const figures = line(what, await inTurn(calls, ADMIN_ROUNDS))
    lines.push({ ...figures, what: `${what} (${sizes.map(kilobytes).join(' / ')})` })
  }
  return lines
}

/** Every portal stopped and started again, in turn. */
export async function startLine(portals: SitesPortal[]): Promise<Line> {
  const times = portals.map((): number[] => [])
  for (let turn = 0; turn < STARTS; turn += 1) {
    for (const [index, { portal }] of portals.entries()) {
      await portal.stop()
      times[index]!.push(await portal.startAgain())
    }
  }
  return line(`start until it says that it is ready, ${STARTS} times`, times)
}

/** How soon a new host answers, and what finding a site by its host costs. */
export async function hostLines(portals: SitesPortal[]): Promise<Line[]> {
  const waited: number[][] = []
  for (const at of portals) {
    const own: number[] = []
    for (const [index, site] of at.sample.slice(0, NEW_HOSTS).entries())
      own.push(await secondsUntilHostAnswers(at, site, `moi-${index}.vi-du.example`))
    waited.push(own)
  }
  const lookups = portals.map(({ everySite }) => hostLookup(everySite))
  const last = lookups.at(-1)
  return [
    {
      what: `a new host answers, the slowest of ${NEW_HOSTS} (goal ≤ 5 s)`,
      figures: waited.map((seconds) => `${Math.max(...seconds).toFixed(1)} s`),
    },
    {
      what: 'from host and path to a decision',
      figures: lookups.map(({ lookup }) => `${lookup.toFixed(0)} ns`),
      ratio: ratio((last?.lookup ?? NaN) / (lookups[0]?.lookup ?? NaN)),
    },
    { what: 'building the table of hosts', figures: lookups.map(({ build }) => ms(build)) },
  ]
}

/** What the web server and the worker hold. */
export function memoryLine(what: string, portals: SitesPortal[], which: 'now' | 'peak'): Line {
  const megabytes = portals.map(({ portal }) => memoryOf(portal)[which])
  return {
    what: `${what} (goal < 2048 MB)`,
    figures: megabytes.map((size) => `${size.toFixed(0)} MB`),
    ratio: ratio((megabytes.at(-1) ?? NaN) / (megabytes[0] ?? NaN)),
  }
}
