import { createServer, type Server } from 'node:http'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findFreePort } from '@/platform/local-services/free-port'
import { readRunRecord } from '@/platform/local-services/run-record'
import { waitUntil } from '@/platform/local-services/wait-until'
import type { SmallPortal } from '../support/people'
import { ownServices } from '../support/own-services'

/** What the portal sees of the web server: it takes the names of pages to make anew. */
const webServer: Server = createServer((_, response) => response.end('{}'))
const port = await findFreePort()
// Before anything of the portal reads its environment.
process.env.PORT = String(port)

const { portalPayload } = await import('@/platform/payload-client')
const { searchList } = await import('@/features/search-list')
const { search } = await import('@/platform/search/answering/search')
const { reindex } = await import('@/platform/search/indexing/reindex')
const { reconcile } = await import('@/platform/search/indexing/reconcile')
const { createSmallPortal } = await import('../support/people')
const { everything } = await import('../support/search-queries')

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  await new Promise<void>((resolve) => webServer.listen(port, '127.0.0.1', resolve))
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  await reindex(payload, searchList)
})

afterAll(() => {
  webServer.close()
})

function signalEngine(signal: NodeJS.Signals): void {
  const engine = readRunRecord(ownServices().dataDir)?.processes.meilisearch
  if (!engine) throw new Error('The search engine is not running')
  process.kill(engine.pid, signal)
}

const find = (text: string) => search(payload, searchList, { ...everything, text, site: portal.root.id })

async function publish(title: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'news',
    data: { title, slug: '', site: portal.root.id, _status: 'published' },
    draft: false,
  })
  return id
}

async function openJobs(): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { hasError: { not_equals: true } },
  })
  return totalDocs
}

it('answers from Postgres within a second while the engine hangs, and says so', async () => {
  await publish('Lịch tiêm chủng tháng này')
  signalEngine('SIGSTOP')
  try {
    const began = performance.now()
    const answer = await find('lich tiem chung')
    expect(performance.now() - began).toBeLessThan(1000)
    expect(answer).toMatchObject({ degraded: true, total: 1 })
    expect(answer.hits[0]?.title).toBe('Lịch tiêm chủng tháng này')
  } finally {
    signalEngine('SIGCONT')
  }
})

it('answers every search within a second while the engine is killed, and soon fully again', async () => {
  await reindex(payload, searchList)
  const answers: { ms: number; degraded: boolean; total: number }[] = []
  let isOver = false
  const searching = (async () => {
    while (!isOver) {
      const began = performance.now()
      const { degraded, total } = await find('lich tiem chung')
      answers.push({ ms: performance.now() - began, degraded, total })
    }
  })()
  await waitUntil(() => Promise.resolve(answers.length > 5), { timeout: 10_000 })
  signalEngine('SIGKILL')
  await waitUntil(() => Promise.resolve(answers.some(({ degraded }) => degraded)), { timeout: 10_000 })
  await waitUntil(() => Promise.resolve(answers.at(-1)?.degraded === false), { timeout: 10_000 })
  isOver = true
  await searching
  expect(answers.filter(({ total }) => total !== 1)).toEqual([])
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(1000)
})

it('loses nothing when the engine is killed during publishes', async () => {
  const ids: string[] = []
  const publishing = (async () => {
    for (let number = 0; number < 40; number += 1) {
      ids.push(await publish(`Tin số ${number} trong lúc mất điện`))
      if (number === 10 || number === 25) signalEngine('SIGKILL')
    }
  })()
  let isPublished = false
  const working = waitUntil(
    async () => {
      await payload.jobs.run({ queue: 'now', limit: 50, silent: true })
      return isPublished && (await openJobs()) === 0
    },
    { timeout: 50_000, pause: 50 },
  )
  await publishing
  isPublished = true
  await working

  await waitUntil(async () => (await find('trong lúc mất điện')).total === 40, { timeout: 10_000 })
  expect((await find('trong lúc mất điện')).degraded).toBe(false)
  const { totalDocs } = await payload.count({ collection: 'payload-jobs' })
  expect(totalDocs).toBe(0)
  const { differences } = await reconcile(payload, searchList)
  expect(differences.news).toMatchObject({ database: 41, missing: 0, stale: 0, foreign: 0 })
})
