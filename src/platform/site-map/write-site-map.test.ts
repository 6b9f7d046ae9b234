import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PAGES_PER_PART, readPartFile, siteMapPartPath } from './site-map-paths'
import { escapeXml, writeIndex, writeUrlSet } from './write-site-map'

const both = (path: string) => [
  { locale: 'vi', url: `https://xa.example${path}` },
  { locale: 'en', url: `https://xa.example/en${path}` },
]

it('names each address with its twins in other languages, and no twin of what has none', () => {
  const xml = writeUrlSet([
    { addresses: both('/tin-tuc'), changedAt: null },
    {
      addresses: [{ locale: 'vi', url: 'https://xa.example/tin-tuc/mot' }],
      changedAt: '2026-11-22 01:02:03+00',
    },
  ])
  expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual([
    '<loc>https://xa.example/tin-tuc</loc>',
    '<loc>https://xa.example/en/tin-tuc</loc>',
    '<loc>https://xa.example/tin-tuc/mot</loc>',
  ])
  expect(xml).toContain('hreflang="en" href="https://xa.example/en/tin-tuc"/>')
  expect(xml).toContain('hreflang="x-default" href="https://xa.example/tin-tuc"/>')
  expect(xml).toContain(
    '<url><loc>https://xa.example/tin-tuc/mot</loc><lastmod>2026-11-22T01:02:03.000Z</lastmod></url>',
  )
})

it('keeps the longest part within what search engines take', () => {
  const path = `/don-vi/${'x'.repeat(80)}/chi-dao-dieu-hanh/${'y'.repeat(80)}`
  const page = { addresses: both(path), changedAt: '2026-11-22T00:00:00Z' }
  const bytes = Buffer.byteLength(writeUrlSet([page])) * PAGES_PER_PART
  expect(bytes).toBeLessThan(50 * 1024 * 1024)
  expect(2 * PAGES_PER_PART).toBeLessThanOrEqual(50_000)
})

it('lists maps in an index', () => {
  expect(writeIndex(['https://goc.example/so-do/1.xml', 'https://goc.example/don-vi/xa/so-do/1.xml'])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<sitemap><loc>https://goc.example/so-do/1.xml</loc></sitemap>\n' +
      '<sitemap><loc>https://goc.example/don-vi/xa/so-do/1.xml</loc></sitemap>\n</sitemapindex>\n',
  )
})

it('writes no sign that XML would read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/)
    }),
  )
})

it.each([
  ['1.xml', 1],
  ['20.xml', 20],
  ['0.xml', null],
  ['01.xml', null],
  ['1.xml.gz', null],
  ['-1.xml', null],
  ['9999999.xml', null],
])('%s names part %s', (file, part) => {
  expect(readPartFile(file)).toBe(part)
  if (part) expect(siteMapPartPath(part)).toBe(`/so-do/${file}`)
})
