import { RestSession } from '../support/rest-session'
import type { RunningPortal } from '../support/running-portal'
import { millisecondsUntil, percentiles } from './load'
import { ms, ratio, type Row, table } from './report'

const GOAL_P95_MS = 2000

/** Time from the answer to "publish" until a reader sees the page and finds it, idle and beside other work. */
export async function benchPublish(
  portal: RunningPortal,
  rounds: number,
  situation: string,
  goOn: () => boolean = () => true,
): Promise<string> {
  const publisher = await RestSession.login(portal, 'duyet@minhgiang.example', 'bientap@minhgiang.example')
  const [root] = await publisher.list('sites?where[isRoot][equals]=true&depth=0')
  const saves: number[] = []
  const pages: number[] = []
  const finds: number[] = []
  for (let round = 0; round < rounds && goOn(); round += 1) {
    const word = `Dotoc${Date.now()}${round}`
    const savedFrom = performance.now()
    const item = await publisher.create('news', {
      title: `${word} tin đo`,
      site: root!.id,
      _status: 'published',
    })
    saves.push(performance.now() - savedFrom)
    const [page, found] = await Promise.all([
      millisecondsUntil(async () => (await portal.fetch(`/tin-tuc/${item.slug}`)).body.includes(word)),
      millisecondsUntil(async () => (await portal.fetch(`/api/search?q=${word}`)).body.includes(item.slug)),
    ])
    pages.push(page)
    finds.push(found)
  }
  const goal = `goal p95 ≤ ${GOAL_P95_MS} ms`
  const row = (what: string, times: number[]): Row => {
    const { p50, p95 } = percentiles(times)
    return { what, figure: `p50 ${ms(p50)}, p95 ${ms(p95)}`, limit: goal, ratio: ratio(p95 / GOAL_P95_MS) }
  }
  return table(`Publish to visible, ${situation} (${saves.length} publishes)`, [
    { ...row('the save itself', saves), limit: '–', ratio: '–' },
    row('until the page shows it', pages),
    row('until search finds it', finds),
  ])
}
