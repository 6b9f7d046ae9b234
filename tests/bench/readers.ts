import { Agent, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { pick, randomFrom } from '../../seed/random'
import { BIRTH } from '../support/page-types'
import { RestSession } from '../support/rest-session'
import type { RunningPortal } from '../support/running-portal'
import { percentiles } from './load'
import { ms, ratio, type Row, table } from './report'

const READERS = 50
const SECONDS = 40
/** From one page to the next; people take longer. */
const PAUSE_MS = 1000
const PUBLISH_EVERY_MS = 1000
const GOAL_P95_MS = 50

const PAGES = [
  '/',
  '/don-vi/xa-an-binh',
  '/don-vi/xa-phu-lam',
  '/don-vi/thi-tran-minh-giang',
  '/tin-tuc',
  '/van-ban',
  '/thu-tuc',
  BIRTH,
  '/don-vi/xa-an-binh/tin-tuc',
  `/don-vi/xa-an-binh${BIRTH}`,
]

/** Time to the first byte for readers of home pages, lists and items, alone and while an editor publishes every second. */
export async function benchReaders(portal: RunningPortal): Promise<string> {
  const publisher = await RestSession.login(portal, 'duyet@minhgiang.example', 'bientap@minhgiang.example')
  const [root] = await publisher.list('sites?where[isRoot][equals]=true&depth=0')
  // A portal that is read all day, not the first second after its start.
  for (const page of PAGES) await portal.fetch(page)
  const alone = await read(portal, () => Promise.resolve())
  let published = 0
  const beside = await read(portal, async (goesOn) => {
    while (goesOn()) {
      const from = performance.now()
      await publisher.create('news', {
        title: `Tin đo ${Date.now()}`,
        site: root!.id,
        sharing: 'all',
        _status: 'published',
      })
      published += 1
      await delay(Math.max(0, PUBLISH_EVERY_MS - (performance.now() - from)))
    }
  })
  const row = (what: string, times: number[]): Row => {
    const { p50, p95 } = percentiles(times)
    return {
      what: `${what} (${times.length} views)`,
      figure: `p50 ${ms(p50)}, p95 ${ms(p95)}`,
      limit: `goal p95 < ${GOAL_P95_MS} ms`,
      ratio: ratio(p95 / GOAL_P95_MS),
    }
  }
  return table(`Time to first byte: ${READERS} readers, a page each second`, [
    row('nobody publishes', alone),
    row(`${published} news published for all sites in ${SECONDS} s`, beside),
  ])
}

/** Milliseconds to the first byte of every view, while the other work goes on. */
async function read(
  portal: RunningPortal,
  work: (goesOn: () => boolean) => Promise<void>,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: READERS })
  const random = randomFrom('readers')
  const until = Date.now() + SECONDS * 1000
  const goesOn = () => Date.now() < until
  const times: number[] = []
  const reader = async () => {
    await delay(random() * PAUSE_MS)
    while (goesOn()) {
      times.push(await firstByte(portal.places.port, pick(random, PAGES), agent))
      await delay(PAUSE_MS)
    }
  }
  await Promise.all([work(goesOn), ...Array.from({ length: READERS }, reader)])
  agent.destroy()
  return times
}

/**
 * As browsers do, asks anew where the server has just closed the connection that a reader still held.
 * @throws where the answer is not 200
 */
function firstByte(port: number, path: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const from = performance.now()
    const headers = { host: `localhost:${port}`, 'accept-encoding': 'gzip' }
    const call = request({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      const time = performance.now() - from
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 200) resolve(time)
        else reject(new Error(`${path} answered ${response.statusCode}`))
      })
      response.resume()
    })
    call.on('error', (error: NodeJS.ErrnoException) => {
      if (call.reusedSocket && error.code === 'ECONNRESET') resolve(firstByte(port, path, agent))
      else reject(error)
    })
    call.end()
  })
}
