import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { EXPIRE_PATH, INTERNAL_SECRET_HEADER } from '@/platform/publishing/expire-pages'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
const PATIENCE = { timeout: 30_000 }
let publisher: RestSession
let rootSite: string

beforeAll(async () => {
  publisher = await RestSession.login(portal, 'duyet@minhgiang.example', 'bientap@minhgiang.example')
  const [root] = await publisher.list('sites?where[isRoot][equals]=true&depth=0')
  rootSite = root!.id
})

async function publish(title: string) {
  return publisher.create('news', { title, site: rootSite, _status: 'published' })
}

async function foundTitles(query: string): Promise<string[]> {
  const { body } = await portal.fetch(`/api/search?kind=news&pageSize=50&q=${encodeURIComponent(query)}`)
  return (JSON.parse(body) as { hits: { title: string }[] }).hits.map(({ title }) => title)
}

/** The same, sorted, as the search engine has it; none while the database answers in its place. */
async function indexedTitles(query: string): Promise<string[]> {
  const { body } = await portal.fetch(`/api/search?kind=news&pageSize=50&q=${encodeURIComponent(query)}`)
  const answer = JSON.parse(body) as { degraded: boolean; hits: { title: string }[] }
  return answer.degraded ? [] : answer.hits.map(({ title }) => title).toSorted()
}

/** What the page cache holds, asked as the worker asks. */
async function cacheSize(): Promise<{ entries: number; bytes: number }> {
  const environment = readFileSync(`/proc/${portal.pidOf('web')}/environ`, 'utf8')
  const secret = /PORTAL_INTERNAL_SECRET=([^\0]+)/.exec(environment)?.[1] ?? ''
  const response = await fetch(`http://127.0.0.1:${portal.places.port}${EXPIRE_PATH}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [INTERNAL_SECRET_HEADER]: secret },
    body: JSON.stringify({ tags: [] }),
  })
  return (await response.json()) as { entries: number; bytes: number }
}

function filesInBuild(): number {
  return Number(
    execFileSync('sh', ['-c', `find ${portal.places.buildDir} -type f | wc -l`], { encoding: 'utf8' }),
  )
}

it('writes one line for each whom it refuses, and no trace of them', async () => {
  const before = portal.printed.length
  for (const path of ['/api/news', '/api/users', '/api/sites/khong-co']) {
    expect((await portal.fetch(path)).status).toBe(403)
  }
  const written = () => portal.printed.slice(before)
  await waitUntil(
    () => Promise.resolve(written().split('Bạn không có quyền làm việc này.').length > 3),
    PATIENCE,
  )
  expect(written()).not.toMatch(/^web │ +(?:err|"stack")/m)
})

describe('when things die', () => {
  it('loses nothing when Meilisearch is killed during publishes', async () => {
    const word = `Thửlửa${Date.now()}`
    const titles = Array.from({ length: 12 }, (_, number) => `${word} tin số ${number}`)
    for (const [number, title] of titles.entries()) {
      if (number === 4 || number === 8) process.kill(portal.pidOf('meilisearch'), 'SIGKILL')
      await publish(title)
    }
    const wanted = JSON.stringify(titles.toSorted())
    await waitUntil(async () => JSON.stringify(await indexedTitles(word)) === wanted, { timeout: 90_000 })
  })

  it('keeps an unpublished item unpublished through a power cut', async () => {
    const word = `Matdien${Date.now()}`
    const item = await publish(`${word} sẽ được gỡ`)
    const page = `/tin-tuc/${item.slug}`
    await waitUntil(async () => (await portal.fetch(page)).status === 200, PATIENCE)
    await waitUntil(async () => (await foundTitles(word)).length === 1, PATIENCE)

    await publisher.update('news', item.id, { _status: 'draft' })
    await portal.killEverything()
    await portal.startAgain()

    expect((await portal.fetch(page)).status).toBe(404)
    await waitUntil(async () => (await foundTitles(word)).length === 0, PATIENCE)
    publisher = await RestSession.login(portal, 'duyet@minhgiang.example', 'bientap@minhgiang.example')
  })
})

describe('the page cache', () => {
  it('ends fresh when a page is being read all the while it is published', async () => {
    const item = await publish('Đọc và đăng cùng lúc 0')
    const page = `/tin-tuc/${item.slug}`
    let isPublishing = true
    const readers = Array.from({ length: 8 }, async () => {
      while (isPublishing) await portal.fetch(page)
    })
    const last = 15
    for (let number = 1; number <= last; number += 1) {
      await publisher.update('news', item.id, {
        title: `Đọc và đăng cùng lúc ${number}`,
        _status: 'published',
      })
    }
    await waitUntil(async () => (await portal.fetch(page)).body.includes(`cùng lúc ${last}`), PATIENCE)
    isPublishing = false
    await Promise.all(readers)
    for (let again = 0; again < 5; again += 1) {
      expect((await portal.fetch(page)).body).toContain(`cùng lúc ${last}`)
    }
  })

  it('keeps neither file nor memory of 1,000 unknown addresses', async () => {
    await portal.fetch('/')
    const before = { files: filesInBuild(), cache: await cacheSize() }
    const places = [
      '/tin-tuc/',
      '/van-ban/',
      '/thu-tuc/',
      '/chi-dao-dieu-hanh/',
      '/gioi-thieu/',
      '/don-vi/',
      '/',
      '/en/tin-tuc/',
    ]
    for (let number = 0; number < 1000; number += 10) {
      const batch = Array.from({ length: 10 }, (_, offset) => {
        const place = places[(number + offset) % places.length] ?? '/'
        return portal.fetch(`${place}khong-co-${number + offset}`)
      })
      for (const { status } of await Promise.all(batch)) expect(status).toBe(404)
    }
    for (let number = 0; number < 50; number += 1) {
      expect((await portal.fetch('/', `la-${number}.example.org`)).status).toBe(404)
    }
    const after = { files: filesInBuild(), cache: await cacheSize() }
    expect(after.files).toBe(before.files)
    // The shared "not found" page and what it reads of the site may be kept once.
    expect(after.cache.entries - before.cache.entries).toBeLessThan(20)
  })
})
