import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { PageStore } from '@/platform/page-cache/store.mjs'
import { placeOf, type SentPage, SentPages } from './sent-pages'

const pageOf = (text: string): SentPage => ({
  headers: {},
  content: { body: Buffer.from(text), encoding: 'br', tag: text },
  viewed: null,
})
const asked = (more: Partial<IncomingMessage>) =>
  placeOf({ method: 'GET', url: '/thu-tuc', headers: { host: 'huyen.example' }, ...more } as IncomingMessage)

const DAY_MS = 24 * 60 * 60 * 1000

let now = 0
let pages: SentPages
const sent = (place: string, era: string) => pages.get(place, era, false)?.page.content.tag ?? null
const askTimes = (times: number, place: string, era: string) => {
  for (let time = 0; time < times; time += 1) pages.get(place, era, false)
}

beforeEach(() => {
  now = 1_000_000
  pages = new SentPages(() => now)
})

it('sends a page again for two seconds', () => {
  pages.keep('/', '1.1', '1.1', pageOf('Trang chủ'))
  now += 1999
  expect(sent('/', '1.1')).toBe('Trang chủ')
  now += 1
  expect(sent('/', '1.1')).toBeNull()
})

describe('a page that many read, when something has changed', () => {
  const old = pageOf('cũ')

  beforeEach(() => {
    pages.keep('/', '1.1', '1.1', old)
    askTimes(5, '/', '1.1')
  })

  it('is asked for anew once, and meanwhile sent as it was', () => {
    expect(pages.get('/', '1.2', false)).toMatchObject({ page: { content: { tag: 'cũ' } }, isDue: true })
    expect(pages.get('/', '1.2', false)).toMatchObject({ page: { content: { tag: 'cũ' } }, isDue: false })
    pages.keep('/', '1.2', '1.2', pageOf('mới'))
    expect(pages.get('/', '1.2', false)).toMatchObject({ page: { content: { tag: 'mới' } }, isDue: false })
  })

  it('is sent as it was for a second at most', () => {
    expect(sent('/', '1.2')).toBe('cũ')
    now += 999
    expect(sent('/', '1.2')).toBe('cũ')
    now += 1
    expect(sent('/', '1.2')).toBeNull()
  })

  it('is made for who wants it as it is now', () => {
    expect(sent('/', '1.2')).toBe('cũ')
    expect(pages.get('/', '1.2', true)).toBeNull()
  })

  it('is not sent on the next day', () => expect(sent('/', '2.1')).toBeNull())

  it('is not sent any more when it could not be made', () => {
    expect(sent('/', '1.2')).toBe('cũ')
    pages.noteAnswer('/', old, false)
    expect(sent('/', '1.2')).toBeNull()
  })

  it('is due again when something else has changed while it was made, but not for longer', () => {
    expect(pages.get('/', '1.2', false)?.isDue).toBe(true)
    now += 600
    pages.keep('/', '1.2', '1.3', pageOf('mới, nhưng đã cũ'))
    pages.noteAnswer('/', old, true)
    expect(pages.get('/', '1.3', false)).toMatchObject({ page: old, isDue: true })
    now += 400
    expect(sent('/', '1.3')).toBeNull()
  })

  it('is not forgotten for an answer to who asked before', () => {
    expect(sent('/', '1.2')).toBe('cũ')
    pages.keep('/', '1.2', '1.2', pageOf('mới'))
    pages.noteAnswer('/', old, false)
    expect(sent('/', '1.2')).toBe('mới')
  })
})

it('makes a page that few read before anybody gets it again', () => {
  pages.keep('/', '1.1', '1.1', pageOf('cũ'))
  askTimes(3, '/', '1.1')
  expect(sent('/', '1.2')).toBeNull()
})

it('sends nothing that has changed for more than a second since, whatever comes between', () => {
  const step = fc.constantFrom('ask', 'read', 'send', 'change', 'midnight')
  const walk = fc.array(fc.record({ step, after: fc.integer({ min: 1, max: 250 }) }), {
    minLength: 20,
    maxLength: 80,
  })
  fc.assert(
    fc.property(walk, (steps) => {
      now = Date.parse('2026-11-23T00:00:00+07:00')
      const store = new PageStore({ now: () => now })
      pages = new SentPages(() => now)
      let truth = 0
      let midnight = 0
      // Each is asked for, then reads the truth, then is sent; any number of them at once.
      const underway: { era: string; shows: number | null }[] = []
      const firstSentOutdated = new Map<number, number>()
      for (const { step: one, after } of steps) {
        now += one === 'midnight' ? DAY_MS : after
        if (one === 'ask') underway.push({ era: store.era, shows: null })
        if (one === 'read')
          underway.filter(({ shows }) => shows === null).forEach((page) => (page.shows = truth))
        if (one === 'send') {
          const page = underway.shift()
          if (page && page.shows !== null) pages.keep('/', page.era, store.era, pageOf(String(page.shows)))
        }
        if (one === 'change' || one === 'midnight') truth += 1
        if (one === 'midnight') midnight = truth
        if (one === 'change') store.expire(['tin-tuc'])
        expect([undefined, String(truth)]).toContain(pages.get('/', store.era, true)?.page.content.tag)
        const shown = sent('/', store.era)
        if (shown === null || shown === String(truth)) continue
        const since = firstSentOutdated.get(Number(shown)) ?? now
        firstSentOutdated.set(Number(shown), since)
        expect(now - since).toBeLessThan(1000)
        expect(Number(shown)).toBeGreaterThanOrEqual(midnight)
      }
    }),
    { numRuns: 3000 },
  )
})

it('forgets what is too old as new pages come', () => {
  for (let page = 0; page < 5000; page += 1) {
    pages.keep(String(page), '1.1', '1.1', pageOf('x'))
    now += 0.1
  }
  expect(sent('0', '1.1')).toBeNull()
  expect(sent('4999', '1.1')).not.toBeNull()
})

it('knows a page by its host, its address and what the reader can unpack', () => {
  const places = [
    asked({}),
    asked({ headers: { host: 'xa.example' } }),
    asked({ url: '/en/thu-tuc' }),
    asked({ headers: { host: 'huyen.example', 'accept-encoding': 'gzip' } }),
    asked({ headers: { host: 'huyen.example', 'accept-encoding': 'br, gzip' } }),
  ]
  expect(new Set(places).size).toBe(places.length)
  expect(places).not.toContain(null)
})

it.each([
  ['a query', { url: '/thu-tuc?sector=ho-tich' }],
  ['another method', { method: 'HEAD' }],
  ['a cookie', { headers: { host: 'h', cookie: 'payload-token=x' } }],
  ['a key', { headers: { host: 'h', authorization: 'JWT x' } }],
  ['a part of a page', { headers: { host: 'h', range: 'bytes=0-9' } }],
])('asks for the page where the reader comes with %s', (_, more) => {
  expect(asked(more)).toBeNull()
})
