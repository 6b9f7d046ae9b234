import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { samePageIn, withReaderLinks, wordsOfAddress } from './reader-links'

const link = '<a class="x" href="/en" hrefLang="en" lang="en" data-same-page="">English</a>'
const asked =
  '<p data-asked-words="" hidden="" class="y"><a href="/tim-kiem">Tìm “#”</a></p><a href="/tim-kiem">#</a>'

describe('the same page in another language', () => {
  it.each([
    ['en', '/', '/en'],
    ['vi', '/en', '/'],
    ['en', '/tin-tuc/mot-tin?utm_source=zalo', '/en/tin-tuc/mot-tin'],
    ['en', '/van-ban?type=quyet-dinh&page=2', '/en/van-ban?type=quyet-dinh&page=2'],
    ['vi', '/en/van-ban?year=2024', '/van-ban?year=2024'],
    ['en', '/van-ban?utm_source=zalo', '/en/van-ban'],
    ['en', '/tim-kiem?q=khai+sinh&kind=procedure', '/en/tim-kiem?q=khai+sinh&kind=procedure'],
    ['en', '/don-vi/xa-mot/thu-tuc?sector=ho-tich', '/en/don-vi/xa-mot/thu-tuc?sector=ho-tich'],
    ['vi', '/en/don-vi/xa-mot', '/don-vi/xa-mot'],
    ['en', '/van-ban/qd-1/tep/1?trang=3', '/en/van-ban/qd-1/tep/1?trang=3'],
  ] as const)('%s of %s', (locale, url, same) => expect(samePageIn(locale, url)).toBe(same))

  it('leads there and back, and home where the address is no plain one', () => {
    expect(withReaderLinks(link, '/van-ban?type=a&q="><b>', 200)).toBe(
      link.replace('/en', '/en/van-ban?type=a&amp;q=%22%3E%3Cb%3E'),
    )
    expect(withReaderLinks(link, '/x"><script>', 200)).toBe(link)
    expect(withReaderLinks(link, '/khong-co', 404)).toBe(link)
  })

  it('never writes what could end the attribute', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        const html = withReaderLinks(link, `/${path}?type=${query}`, 200)
        expect(html).toMatch(
          /^<a class="x" href="[^"<>]*" hrefLang="en" lang="en" data-same-page="">English<\/a>$/,
        )
      }),
    )
  })
})

describe('the words of a wrong address', () => {
  it.each([
    ['/thu-tuc/dang-ky-khai-sinh-1-001193', 'dang ky khai sinh'],
    ['/don-vi/xa-mot/gioi-thieu/lich-tiep-dan.html?x=1', 'lich tiep dan'],
    ['/%C4%91%E1%BA%A5t-%C4%91ai', 'đất đai'],
    ['/123/456', null],
    ['/%ff', null],
    ['/khong-tim-thay', null],
    ['/', null],
  ])('%s', (url, words) => expect(wordsOfAddress(url)).toBe(words))

  it('are offered to be searched for, in the place for them alone', () => {
    expect(withReaderLinks(asked, '/thu-tuc/khai-sinh', 404)).toBe(
      '<p data-asked-words="" class="y"><a href="/tim-kiem?q=khai%20sinh">Tìm “khai sinh”</a></p><a href="/tim-kiem">#</a>',
    )
    expect(withReaderLinks(asked, '/123', 404)).toBe(asked)
    expect(withReaderLinks(asked, '/xem-thu/abcdef', 404)).toBe(asked)
  })

  it('bring no sign that HTML would read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(wordsOfAddress(`/${text}`) ?? '').not.toMatch(/[<>"'&]/)
      }),
    )
  })
})
