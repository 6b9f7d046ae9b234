import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalSpelling, hasPossibleTone, parseSyllable, spellSyllable } from './syllable'

describe('parseSyllable', () => {
  it.each([
    ['quyền', 'q', 'uyên', 'f'],
    ['GIẾNG', 'g', 'iêng', 's'],
    ['gì', 'g', 'i', 'f'],
    ['giá', 'gi', 'a', 's'],
    ['nghiệp', 'ngh', 'iêp', 'j'],
    ['ủy', '', 'uy', 'r'],
    ['uỷ', '', 'uy', 'r'],
    ['qúy', 'q', 'uy', 's'],
    ['quí', 'q', 'ui', 's'],
    ['yêu', '', 'yêu', 'z'],
    ['khuỷu', 'kh', 'uyu', 'r'],
    ['Đắk', 'đ', 'ăk', 's'],
    ['rượu', 'r', 'ươu', 'j'],
    ['xoong', 'x', 'oong', 'z'],
    ['hoà'.normalize('NFD'), 'h', 'oa', 'f'],
  ])('%s = %s + %s + %s', (word, onset, rhyme, tone) =>
    expect(parseSyllable(word)).toEqual({ onset, rhyme, tone }),
  )

  it.each(['', 'h2o', 'class', 'UBND', 'form', 'nghà', 'cế', 'quốn', 'hóá', 'đắcl', '-', 'khai sinh'])(
    '%j is no syllable',
    (word) => expect(parseSyllable(word)).toBeNull(),
  )

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 8 }), (text) => {
        const syllable = parseSyllable(text)
        if (syllable) expect(parseSyllable(spellSyllable(syllable))).toEqual(syllable)
      }),
    )
  })
})

it('knows which tones a stop allows', () => {
  const possible = ['đất', 'đạt', 'đan', 'sách'].map((word) => hasPossibleTone(parseSyllable(word)!))
  const impossible = ['đat', 'đàt', 'sach'].map((word) => hasPossibleTone(parseSyllable(word)!))
  expect([...possible, ...impossible]).toEqual([true, true, true, true, false, false, false])
})

describe('canonicalSpelling', () => {
  it.each([
    ['Uỷ ban', 'Ủy ban'],
    ['HOÀ BÌNH', 'HÒA BÌNH'],
    ['hoàn cảnh', 'hoàn cảnh'],
    ['khoẻ, thuý, toà, qúy, gía', 'khỏe, thúy, tòa, quý, giá'],
    ['khoái, ngoằn ngoèo, khuỷu', 'khoái, ngoằn ngoèo, khuỷu'],
    ['trừơng ngừơi', 'trường người'],
    ['kĩ kỹ', 'kĩ kỹ'],
    ['internet café', 'internet café'],
  ])('%s → %s', (text, canonical) => expect(canonicalSpelling(text)).toBe(canonical))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const canonical = canonicalSpelling(text)
        expect(canonicalSpelling(canonical)).toBe(canonical)
      }),
    )
  })
})
