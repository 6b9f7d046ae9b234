import { expect, test } from 'vitest'
import { deadEndOf, previewHeaders } from './preview-responses'

test.each([
  '/xem-thu/abc',
  '/don-vi/xa-an-binh/xem-thu/abc?x=1',
  '/en/don-vi/xa-an-binh/xem-truoc/news/1?ban=1',
  '/xem-truoc/news/1',
  '/api/media/file/a.webp?xem-thu=abc',
  '/api/media/file/a.webp?prefix=x&xem-thu=abc',
])('%s is kept by nobody', (url) => {
  expect(previewHeaders(url)).toMatchObject({
    'Cache-Control': 'private, no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': expect.stringContaining('noindex') as string,
  })
})

test.each(['/', '/tin-tuc/xem-thu', '/xem-thu-nghiem', '/api/media/file/a.webp', '/tim-kiem?q=xem-thu'])(
  '%s is an address like any other',
  (url) => {
    expect(previewHeaders(url)).toBeNull()
  },
)

test('a preview that cannot be opened has a page of its own', () => {
  expect(deadEndOf('/don-vi/xa-an-binh/xem-thu/abc')).toBe('/xem-thu')
  expect(deadEndOf('/xem-truoc/news/1?ban=1')).toBe('/xem-truoc')
  expect(deadEndOf('/api/media/file/a?xem-thu=b')).toBeNull()
})
