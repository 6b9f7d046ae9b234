import { BIRTH } from '../support/page-types'
import { RestSession } from '../support/rest-session'
import type { RunningPortal } from '../support/running-portal'
import { millisecondsUntil, percentiles } from './load'
import { ms, ratio, type Row, table } from './report'
import { timed } from './sites-measures'

const ROUNDS = 6
const GOAL_P95_MS = 300
const COMMUNE = 'xa-an-binh'

/** How long who comes first after a change waits: a change of one site's own item, and one of an item that all sites show. */
export async function benchFirstViews(portal: RunningPortal): Promise<string> {
  const admin = await RestSession.login(portal, 'quantri@minhgiang.example')
  const sites = (await admin.list('sites?depth=0&limit=100')).map(({ id, slug, isRoot }) => ({
    id,
    home: isRoot ? '' : `/don-vi/${slug}`,
  }))
  const root = sites.find(({ home }) => home === '')
  const commune = sites.find(({ home }) => home.endsWith(COMMUNE))
  const publisher = await RestSession.login(portal, 'duyet@minhgiang.example', 'bientap@minhgiang.example')
  const own = await RestSession.login(
    portal,
    `duyet.anbinh@minhgiang.example`,
    `bientap.anbinh@minhgiang.example`,
  )
  const pagesOf = (home: string) => [home || '/', `${home}/tin-tuc`, `${home}${BIRTH}`]
  const everywhere = sites.flatMap(({ home }) => pagesOf(home))
  const rows = [
    row(
      'a commune’s own news',
      await views(portal, own, { site: commune!.id }, commune!.home, pagesOf(commune!.home)),
    ),
    row(
      `news that all ${sites.length} sites show`,
      await views(portal, publisher, { site: root!.id, sharing: 'all' }, '', everywhere),
    ),
  ]
  return table(`First view of home, list and procedure after a change (${ROUNDS} changes)`, rows)
}

function row(what: string, times: number[]): Row {
  const { p50, p95 } = percentiles(times)
  return {
    what: `${what} (${times.length} views)`,
    figure: `p50 ${ms(p50)}, p95 ${ms(p95)}`,
    limit: `goal p95 ≤ ${GOAL_P95_MS} ms`,
    ratio: ratio(p95 / GOAL_P95_MS),
  }
}

/** Milliseconds of the first view of each page after each change; all were read before. */
async function views(
  portal: RunningPortal,
  publisher: RestSession,
  data: Record<string, string>,
  home: string,
  pages: string[],
): Promise<number[]> {
  const { port } = portal.places
  const item = await publisher.create('news', {
    ...data,
    title: `Tin đo ${Date.now()}`,
    _status: 'published',
  })
  const article = `${home}/tin-tuc/${item.slug}`
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const path of pages) await timed({ port, path })
    const title = `Tin đo ${Date.now()} lần ${round}`
    await publisher.update('news', item.id, { title, _status: 'published' })
    await millisecondsUntil(async () => (await portal.fetch(article)).body.includes(title))
    // A page that is read often would be made anew behind its reader.
    const headers = { 'cache-control': 'no-cache' }
    for (const path of pages) times.push((await timed({ port, path, headers })).ms)
  }
  return times
}
