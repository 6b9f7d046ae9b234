import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PhraseBook } from './phrases'
import { tokensOf } from './tokens'

const book = new PhraseBook([
  ['sổ đỏ', 'land'],
  ['mất … hộ chiếu', 'passport'],
  ['bố … mất', 'death'],
  ['mất … sổ đỏ', 'lost land paper'],
  ['thuế', 'tax'],
  ['thuê', 'rent'],
] as const)

const valuesIn = (text: string) => book.findIn(tokensOf(text)).map(({ value }) => value)

describe('phrases', () => {
  it('are found whatever the case, the tone placement and missing marks', () => {
    expect(valuesIn('Làm SỔ ĐỎ')).toEqual(['land'])
    expect(valuesIn('lam so do')).toEqual(['land'])
    expect(valuesIn('làm sổ đỏ'.normalize('NFC'))).toEqual(['land'])
  })

  it('are not found where typed marks differ', () => {
    expect(valuesIn('vẽ sơ đồ')).toEqual([])
    expect(valuesIn('thuế')).toEqual(['tax'])
    expect(valuesIn('thuê')).toEqual(['rent'])
  })

  it('may have gaps of up to six words', () => {
    expect(valuesIn('mất hộ chiếu')).toEqual(['passport'])
    expect(valuesIn('mất luôn cuốn hộ chiếu')).toEqual(['passport'])
    expect(valuesIn('mất một hai ba bốn năm sáu bảy hộ chiếu')).toEqual([])
  })

  it('may share words, but one within another is not there', () => {
    expect(valuesIn('bố tôi mất sổ đỏ')).toEqual(['death', 'lost land paper'])
  })

  it('name the places of their own words', () => {
    expect(book.findIn(tokensOf('tôi mất cuốn hộ chiếu'))[0]?.places).toEqual([1, 3, 4])
  })

  it('are found in anything without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tokens = tokensOf(text)
        for (const { places } of book.findIn(tokens)) {
          expect(places.every((place) => place < tokens.length)).toBe(true)
        }
      }),
    )
  })
})
