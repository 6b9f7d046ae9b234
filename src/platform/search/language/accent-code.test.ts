import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentCode, hasMarks, syllableCode } from './accent-code'
import { everySyllable, spellSyllable } from './syllable'

describe('accentCode', () => {
  it.each([
    ['Thuế đất', 'thuees ddaats'],
    ['thuê đất', 'thueez ddaats'],
    ['dang ky dat', 'dangz kiz datz'],
    ['thue', 'thue'],
    ['hòa hoà HÒA', 'hoaf hoaf hoaf'],
    ['kỹ kĩ, lý lí, quý quí, mỳ mì', 'kix kix lis lis quys quys mif mif'],
    ['huỳnh huình, quýt quít', 'huynhf huynhf quyts quyts'],
    ['túi túy, cái cáy', 'tuis tuys cais cays'],
    ['xông xoong', 'xoongz xooongz'],
    ['y tế', 'iz tees'],
    ['Quyết định 15/2012/QĐ-UBND', 'quyeets ddinhj 15 2012 qd ubnd'],
    ['Karaoke café', 'karaoke cafe'],
    ['', ''],
  ])('%j → %j', (text, code) => expect(accentCode(text)).toBe(code))

  it('is the same for NFC and NFD and in any case', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...spellings)), (words) => {
        const text = words.join(' ')
        expect(accentCode(text.normalize('NFD'))).toBe(accentCode(text))
        expect(accentCode(text.toUpperCase())).toBe(accentCode(text))
      }),
    )
  })
})

const spellings = everySyllable().map(spellSyllable)

describe('syllableCode', () => {
  it('begins no other code', () => {
    const codes = [...new Set(spellings.map((word) => syllableCode(word) ?? ''))].sort()
    const longerThanNext = codes.filter((code, at) => codes[at + 1]?.startsWith(code))
    expect(longerThanNext).toEqual([])
  })

  it('tells all syllables apart but the two spellings of one', () => {
    const bySpelling = Map.groupBy(spellings, (word) => syllableCode(word))
    const shared = [...bySpelling.values()].filter((words) => words.length > 1)
    expect(shared.every((words) => words.length === 2)).toBe(true)
    for (const [one = '', other = ''] of shared) {
      expect(one.normalize('NFD').replaceAll('y', 'i')).toBe(other.normalize('NFD').replaceAll('y', 'i'))
    }
  })

  it('is null for other words', () => {
    expect(['UBND', 'mp3', 'café', ''].map(syllableCode)).toEqual([null, null, null, null])
  })
})

it('sees marks', () => {
  expect(['đi', 'ơ', 'Á', 'hòa'.normalize('NFD')].every(hasMarks)).toBe(true)
  expect(['di', 'UBND', '15', 'café'.slice(0, 3), ''].some(hasMarks)).toBe(false)
})
