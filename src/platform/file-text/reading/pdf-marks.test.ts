import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf } from '../../../../public/scripts/pdf-marks.js'
import { matchOn, askedWords } from './words-on-page'

const marked = (text: string, query: string) =>
  placesOf(text, query).map(({ start, end }) => text.slice(start, end))

describe('marks on a drawn page', () => {
  it('are where all words stand in a row, if they do', () => {
    expect(marked('Thu, chi và nguồn thu; nguồn  thu khác', 'nguồn thu')).toEqual(['nguồn thu', 'nguồn  thu'])
    expect(marked('thu nguồn', 'nguồn thu')).toEqual(['thu', 'nguồn'])
    expect(marked('bảng giá đất', 'thuế')).toEqual([])
  })

  it('are right about marks that were typed, and mild about those that were not', () => {
    expect(marked('thuế đất, thuê đất', 'thuế đất')).toEqual(['thuế đất'])
    expect(marked('thuế đất, thuê đất', 'thue dat')).toEqual(['thuế đất', 'thuê đất'])
  })

  it('know one word by all its spellings', () => {
    expect(marked('Kĩ thuật hoà giải', 'kỹ thuật hòa giải')).toEqual(['Kĩ thuật hoà giải'])
    expect(marked('Đường'.normalize('NFD'), 'đường')).toEqual(['Đường'.normalize('NFD')])
    expect(marked('điều chı\u0309nh', 'điều chỉnh')).toEqual(['điều chı\u0309nh'])
  })

  it('never overlap, and lie inside the text', () => {
    const words = fc
      .array(fc.constantFrom('thuế', 'thuê', 'đất', 'hoà', 'hòa', 'kỹ', ',', '1'))
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, (text, query) => {
        let end = 0
        for (const place of placesOf(text, query)) {
          expect(place.start).toBeGreaterThanOrEqual(end)
          expect(place.end).toBeGreaterThan(place.start)
          end = place.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('matchOn', () => {
  it('tells words in a row from words apart and from some of them', () => {
    const match = (text: string, query: string) => matchOn(text, askedWords(query))
    expect(match('các nguồn\nthu khác', 'nguồn thu')).toEqual({ inRow: true, share: 1 })
    expect(match('thu nguồn', 'nguon thu')).toEqual({ inRow: false, share: 1 })
    expect(match('thu nguồn', 'nguồn chi')).toEqual({ inRow: false, share: 0.5 })
    expect(match('thuê đất', 'thuế đất')).toEqual({ inRow: false, share: 0.5 })
    expect(match('gì', '')).toEqual({ inRow: false, share: 0 })
  })
})
