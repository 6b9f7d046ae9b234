import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseTextsIn } from './normalise'
import { SLUG_MAX_LENGTH, slugOf, slugWithSuffix } from './slug'

describe('slugs', () => {
  it('maps đ before stripping marks', () => {
    expect(slugOf('Đăng ký khai sinh')).toBe('dang-ky-khai-sinh')
    expect(slugOf('Ðường Điện Biên Phủ')).toBe('duong-dien-bien-phu')
  })

  it('gives the same address for composed and decomposed text', () => {
    const name = 'Thủ tục cấp giấy phép xây dựng'
    expect(slugOf(name.normalize('NFD'))).toBe(slugOf(name.normalize('NFC')))
  })

  it('keeps the identifier of a very long name', () => {
    const slug = slugWithSuffix('Cấp giấy phép '.repeat(60), '1.001193')
    expect(slug.endsWith('-1-001193')).toBe(true)
    expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH)
  })

  it('never makes anything but lower-case words joined by single dashes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slugOf(text)).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slugOf(text).length).toBeLessThanOrEqual(SLUG_MAX_LENGTH)
      }),
    )
  })
})

describe('normalisation', () => {
  it('reaches every text inside a value and is idempotent', () => {
    const nested = {
      title: 'hòa'.normalize('NFD'),
      rows: [{ name: 'thủy'.normalize('NFD') }],
      at: new Date(0),
      n: null,
    }
    const once = normaliseTextsIn(nested)
    expect(once.title).toBe('hòa'.normalize('NFC'))
    expect(once.rows[0]?.name).toBe('thủy'.normalize('NFC'))
    expect(once.at).toBe(nested.at)
    expect(normaliseTextsIn(once)).toEqual(once)
  })
})
