import { expect, it } from 'vitest'
import { bytesOf, keptForm, servedForm } from './kept-form.mjs'

const page = {
  kind: 'APP_PAGE',
  html: '<p>Xã An Bình</p><script src="/_next/a.js"></script><script src="/scripts/open-now.js"></script>',
  rscData: Buffer.alloc(50_000),
  segmentData: new Map([['/_full', Buffer.alloc(50_000)]]),
  headers: { 'x-next-cache-tags': 'sites' },
  status: 200,
}

it('keeps of a page what readers get, and gives Next the same again', () => {
  const kept: unknown = keptForm(page)
  const served: unknown = servedForm(kept)
  expect(served).toEqual({
    ...page,
    html: '<p>Xã An Bình</p><script src="/scripts/open-now.js"></script>',
    rscData: undefined,
    segmentData: undefined,
  })
  expect(bytesOf(kept)).toBeLessThan(1000)
})

it('leaves public reads and other answers as they are', () => {
  const read = { kind: 'FETCH', data: { body: '["Xã"]', headers: {} } }
  expect(servedForm(keptForm(read))).toBe(read)
  const feed = { kind: 'APP_ROUTE', body: Buffer.from('<rss/>'), headers: {}, status: 200 }
  expect(servedForm(keptForm(feed))).toBe(feed)
  expect([bytesOf(read), bytesOf(feed)]).toEqual([512, 506])
})
