import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bannerLink } from './banner-link'

describe('what a banner leads to', () => {
  it('is a path of the portal or an address with https', () => {
    expect(bannerLink('/tin-tuc/lich-tiem-chung')).toBe('/tin-tuc/lich-tiem-chung')
    expect(bannerLink(' /van-ban?loai=chi-thi#dau ')).toBe('/van-ban?loai=chi-thi#dau')
    expect(bannerLink('https://dichvucong.gov.vn')).toBe('https://dichvucong.gov.vn/')
    expect(bannerLink('HTTPS://Dichvucong.gov.vn/a b')).toBe('https://dichvucong.gov.vn/a%20b')
  })

  it.each([
    '',
    'tin-tuc',
    'dichvucong.gov.vn',
    'http://dichvucong.gov.vn',
    '//evil.example',
    '/\\evil.example',
    '/a b',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'https://',
    'https:///x',
    'https://localhost',
    'https://gov.vn@evil.example/',
  ])('is never %j', (typed) => expect(bannerLink(typed)).toBeNull())

  it('stays on the portal where it is a path, and on https elsewhere', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((text) => `/${text}`),
    )
    fc.assert(
      fc.property(anything, (typed) => {
        const link = bannerLink(typed)
        if (link === null) return
        const reached = new URL(link, 'https://cong.example/don-vi/xa')
        expect(reached.protocol).toBe('https:')
        if (link.startsWith('/')) expect(reached.host).toBe('cong.example')
        else expect(reached.href).toBe(link)
      }),
    )
  })

  it('is stored as it would be read again', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['https'] }), (typed) => {
        const link = bannerLink(typed)
        if (link !== null) expect(bannerLink(link)).toBe(link)
      }),
    )
  })
})
