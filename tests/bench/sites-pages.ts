import { typedQueries } from './search-requests'
import type { Call } from './load'
import { timed } from './sites-measures'
import { rowsOf, type SitePlace, type SitesPortal } from './sites-portals'
import { line, type Line } from './sites-report'

const ROUNDS_OF_KEPT_PAGES = 4
const SEARCHES = 100
const READERS = 4

/** Each page is asked for at one portal after the other, so that what disturbs the machine disturbs all alike. */
export async function pageLines(portals: SitesPortal[]): Promise<Line[]> {
  const lines: Line[] = []
  for (const [what, pathOf] of await pageKinds(portals)) {
    const calls = portals.map((at) => at.sample.flatMap((site) => callsOf(at, site, pathOf)))
    lines.push(line(`${what}: first build`, await inTurn(calls, 1)))
    lines.push(line(`${what}: kept`, await inTurn(calls, ROUNDS_OF_KEPT_PAGES)))
  }
  return lines
}

/** The same content stands in all portals, so each kind of page has the same address there. */
async function pageKinds(portals: SitesPortal[]): Promise<[string, string][]> {
  const [smallest] = portals
  const one = async (query: string) =>
    (await rowsOf<{ slug: string }>(smallest!.portal, query))[0]?.slug ?? ''
  const shared = await one(`select news.slug from news join sites on sites.id = site_id
    where is_root and sharing = 'all' and _status = 'published' order by news.slug limit 1`)
  const procedure = await one(`select slug from procedures where _status = 'published' order by code limit 1`)
  return [
    ['home', ''],
    ['news', '/tin-tuc'],
    ["a site's own article", '/tin-tuc/tin-1'],
    ["the root's article", `/tin-tuc/${shared}`],
    ['legal documents', '/van-ban'],
    ['procedure with its desk', `/thu-tuc/${procedure}`],
    ['units', '/don-vi'],
    ['units by name (dynamic)', '/don-vi?q=an'],
  ]
}

/** A page of a site by its host and below the root's: two pages that are kept apart. */
function callsOf({ portal }: SitesPortal, { host, slug }: SitePlace, pagePath: string) {
  const { port } = portal.places
  return [
    { port, host, path: pagePath === '' ? '/' : pagePath },
    { port, path: `/don-vi/${slug}${pagePath}` },
  ]
}

/** Milliseconds of each call of each portal, portal by portal in turn. */
export async function inTurn(calls: Call[][], rounds: number): Promise<number[][]> {
  const times = calls.map((): number[] => [])
  const most = Math.max(...calls.map(({ length }) => length))
  for (let turn = 0; turn < rounds * most; turn += 1) {
    for (const [index, ofPortal] of calls.entries())
      times[index]!.push((await timed(ofPortal[turn % ofPortal.length]!)).ms)
  }
  return times
}

/** What people ask, at one commune after the other. */
export async function searchLine(portals: SitesPortal[]): Promise<Line> {
  const next = typedQueries()
  const queries = Array.from({ length: SEARCHES }, () => encodeURIComponent(next()))
  const calls = portals.map(({ portal, sample }) =>
    queries.map((query, index) => {
      const { host } = sample[index % sample.length]!
      return { port: portal.places.port, host, path: `/api/search?q=${query}` }
    }),
  )
  await inTurn(
    calls.map((ofPortal) => ofPortal.slice(0, 10)),
    1,
  )
  return line('search at communes', await inTurn(calls, 1))
}

/** The home page of every site of each portal, four readers at a time. */
export async function wholeCountryLine(portals: SitesPortal[]): Promise<Line> {
  const times: number[][] = []
  for (const { portal, everySite } of portals) {
    const waiting = everySite.map(({ host }) => ({ port: portal.places.port, host, path: '/' }))
    const own: number[] = []
    const read = async () => {
      for (let call = waiting.pop(); call; call = waiting.pop()) own.push((await timed(call)).ms)
    }
    await Promise.all(Array.from({ length: READERS }, read))
    times.push(own)
  }
  return line(`every site's home once, ${READERS} readers`, times)
}
