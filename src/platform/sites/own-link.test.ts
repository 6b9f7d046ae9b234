import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLink, isSafeLink } from './link-text'
import { memberPath } from './member-path'
import { linkHref } from './own-link'
import type { SiteContext } from './site-context'

describe('what a menu or a quick link may lead to', () => {
  it.each([
    '/',
    '/tin-tuc',
    '/van-ban?loai=chi-thi#dau',
    '/gioi-thieu/cơ-cấu',
    'https://dichvucong.gov.vn',
    'HTTPS://dichvucong.gov.vn/p?a=1',
    'tel:0296000100',
    'tel:+84-296-000-100',
    'mailto:vanphong@minhgiang.example',
  ])('may be %j', (link) => expect(isSafeLink(link)).toBe(true))

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://dichvucong.gov.vn',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https:evil.example',
    'https:///evil.example',
    'https://dichvucong.gov.vn@evil.example',
    'tel:javascript',
    'mailto:',
    'tin-tuc',
    'dichvucong.gov.vn',
    `/${'a'.repeat(3000)}`,
  ])('is never %j', (link) => {
    expect(isSafeLink(link)).toBe(false)
    expect(checkLink(link)).toMatch(/^Địa chỉ phải/)
  })

  it('leads a browser nowhere but to the portal, over https, to a telephone or a mailbox', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.string().map((text) => `/${text}`),
      fc.string().map((text) => `javascript:${text}`),
    )
    fc.assert(
      fc.property(anything, (link) => {
        if (!isSafeLink(link)) return
        const reached = new URL(link, 'https://cong.example/don-vi/xa')
        expect(['https:', 'tel:', 'mailto:']).toContain(reached.protocol)
        if (link.startsWith('/')) expect(reached.host).toBe('cong.example')
      }),
    )
  })
})

/** A reader of a commune by the path form or by its own host. */
function readerOf(reachedBy: 'path' | 'host'): SiteContext {
  const root = { slug: 'tinh-x', isRoot: true }
  return {
    site: { slug: 'xa-a', isRoot: false },
    root,
    href: (path: string) => (reachedBy === 'path' ? memberPath('xa-a', path) : path),
    hrefOf: (_: unknown, path = '/') => (reachedBy === 'path' ? path : `https://goc.example${path}`),
  } as unknown as SiteContext
}

describe('a link that an editor wrote', () => {
  it.each([
    ['/tin-tuc', '/don-vi/xa-a/tin-tuc', '/tin-tuc'],
    ['/don-vi/xa-a', '/don-vi/xa-a', '/'],
    ['/don-vi/xa-a/van-ban', '/don-vi/xa-a/van-ban', '/van-ban'],
    ['/don-vi/xa-ab/van-ban', '/don-vi/xa-ab/van-ban', 'https://goc.example/don-vi/xa-ab/van-ban'],
    ['/don-vi', '/don-vi/xa-a/don-vi', '/don-vi'],
    ['/api/media/file/mau.pdf', '/api/media/file/mau.pdf', '/api/media/file/mau.pdf'],
    ['https://dichvucong.gov.vn', 'https://dichvucong.gov.vn', 'https://dichvucong.gov.vn'],
    ['javascript:alert(1)', null, null],
    ['', null, null],
  ])('%s leads readers of the path to %s and of the host to %s', (link, byPath, byHost) => {
    expect(linkHref(readerOf('path'), link)).toBe(byPath)
    expect(linkHref(readerOf('host'), link)).toBe(byHost)
  })
})
