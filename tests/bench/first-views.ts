import { setTimeout as delay } from 'node:timers/promises'
import { BIRTH } from '../support/page-types'
import { RestSession } from '../support/rest-session'
import type { RunningPortal } from '../support/running-portal'
import { millisecondsUntil, percentiles } from './load'
import { ms, ratio, type Row, table } from './report'
import { timed } from './sites-measures'

const ROUNDS = 6
const GOAL_P95_MS = 300
const COMMUNE = 'xa-an-binh'
/** Pages are kept for 300 s (`revalidate` of the routes). */
const UNTIL_OLD_MS = 305_000

/**
 * How long who comes first waits: after a change of one site's own item, after one of an item that all sites show, and when
 * the pages have grown too old to be sent again.
 */
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
    row(`nothing, for ${UNTIL_OLD_MS / 1000} s`, await viewsWhenOld(portal, everywhere)),
  ]
  return table(`First view of home, list and procedure after a change (${ROUNDS} changes) or expiry`, rows)
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

/** Milliseconds of the first view of each page after nobody asked for it until it expired. */
async function viewsWhenOld(portal: RunningPortal, pages: string[]): Promise<number[]> {
  const { port } = portal.places
  for (const path of pages) await timed({ port, path })
  await delay(UNTIL_OLD_MS)
  const times: number[] = []
  for (const path of pages) {
    const from = performance.now()
    const { status, headers } = await portal.fetch(path)
    times.push(performance.now() - from)
    const state = String(headers['x-nextjs-cache'])
    if (status !== 200 || state === 'HIT') throw new Error(`${path} answered ${status}, ${state}`)
  }
  return times
}
