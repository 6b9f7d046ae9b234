import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanPhrase, officialFault, phraseFault, phraseKey, repeatedPhrase } from './phrase-text'

describe('a phrase', () => {
  it('is stored composed, without odd spaces, with one space around a gap', () => {
    expect(cleanPhrase('  so\u0302\u0309  đo\u0309 ')).toBe('sổ đỏ')
    expect(cleanPhrase('mất...hộ chiếu')).toBe('mất … hộ chiếu')
    expect(cleanPhrase('mất…hộ chiếu')).toBe('mất … hộ chiếu')
  })

  it('is cleaned once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cleanPhrase(cleanPhrase(text))).toBe(cleanPhrase(text))
      }),
    )
  })

  it.each(['', '???', 'a', '… hộ chiếu', 'mất …', 'mất … … hộ chiếu', 'một hai ba bốn năm sáu bảy tám chín'])(
    'is refused: %j',
    (phrase) => expect(phraseFault(cleanPhrase(phrase), 'everyday')).toMatch(/\p{L}/u),
  )

  it.each(['vk', 'sổ đỏ', 'mất … hộ chiếu', 'một hai ba bốn năm sáu bảy tám', 'c/c'])(
    'is taken: %j',
    (phrase) => expect(phraseFault(cleanPhrase(phrase), 'everyday')).toBeNull(),
  )

  it('may be one letter where it is an abbreviation', () => {
    expect(phraseFault('k', 'abbreviation')).toBeNull()
  })

  it('is the same in every spelling and case, and another with other marks', () => {
    expect(phraseKey('Hòa giải')).toBe(phraseKey('hoà giải'))
    expect(phraseKey('kĩ năng')).toBe(phraseKey('KỸ NĂNG'))
    expect(phraseKey('sổ đỏ')).not.toBe(phraseKey('sơ đồ'))
    expect(repeatedPhrase(['sổ đỏ', 'sổ hồng', 'Sổ Đỏ'])).toBe('Sổ Đỏ')
    expect(repeatedPhrase(['sổ đỏ', 'sổ hồng'])).toBeNull()
  })
})

it('refuses official words without words or with a gap', () => {
  expect(officialFault('giấy chứng nhận')).toBeNull()
  expect(officialFault('–')).toContain('chữ nào')
  expect(officialFault('cấp … hộ chiếu')).toContain('…')
})
