import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVietnamese, withLanguageOfParts } from './language-of-parts.mjs'

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>Trang chủ</title></head><body>${body}</body></html>`

describe('words', () => {
  it.each([
    'Ủy ban nhân dân huyện Minh Giang',
    'Đăng ký khai sinh',
    'Thủ tục',
    'Quyết định 12/2026/QĐ-UBND',
    'LỊCH TIẾP DÂN',
    'Công an huyện',
    'In trang này',
  ])('are Vietnamese: %s', (text) => expect(isVietnamese(text)).toBe(true))

  it.each([
    'News and announcements of Huyện Minh Giang.',
    'The page of Một Cổng',
    'Decision 12/2026/QĐ-UBND',
    'Search',
    '0296 000 100',
    '50.000 đ – 1.200.000 đ',
    'All under Đ: 18',
    '',
  ])('are not: %s', (text) => expect(isVietnamese(text)).toBe(false))
})

describe('a page', () => {
  it('says where its words are Vietnamese', () => {
    expect(withLanguageOfParts(page('<ul><li><a href="/x">Tin tức</a></li><li>News</li></ul>'))).toContain(
      '<li><a lang="vi" href="/x">Tin tức</a></li><li>News</li>',
    )
  })

  it('says it once, and not where it is said already', () => {
    const said = page('<article lang="vi"><h1>Khai giảng năm học</h1></article><p>Một<br>Hai ở đây</p>')
    expect(withLanguageOfParts(said)).toBe(said.replace('<p>', '<p lang="vi">'))
  })

  it('leaves scripts, styles and the head alone', () => {
    const quiet = page(
      '<script type="application/ld+json">{"name":"Xã Một"}</script><style>/* Màu */</style>',
    )
    expect(withLanguageOfParts(quiet)).toBe(quiet)
  })

  it('is left as it is in Vietnamese', () => {
    const vietnamese = page('<p>Tin tức</p>').replace('lang="en"', 'lang="vi"')
    expect(withLanguageOfParts(vietnamese)).toBe(vietnamese)
  })

  it('changes nothing else, whatever stands in it, and twice is as once', () => {
    const text = fc.constantFrom(
      'Tin tức',
      'News',
      'a < b',
      'Đường "Bến Sông"',
      ' ',
      '&amp;',
      '<br>',
      '<!-- Ẩn -->',
    )
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        text,
        fc
          .tuple(
            fc.constantFrom('p', 'a href="/đ>"', 'span lang="vi"', 'li'),
            fc.array(tie('node') as fc.Arbitrary<string>, { maxLength: 3 }),
          )
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
      ),
    }))
    fc.assert(
      fc.property(tree.node, (body) => {
        const once = withLanguageOfParts(page(body))
        expect(once.replaceAll(' lang="vi"', '')).toBe(page(body).replaceAll(' lang="vi"', ''))
        expect(withLanguageOfParts(once)).toBe(once)
      }),
    )
  })
})
