import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everySyllable, hasPossibleTone, parseSyllable, spellSyllable } from './syllable'
import { decodeVni, encodeVni, VNI_HABITS } from './vni'
import { hasRealTexts, readRealTexts } from './testing/real-texts'

/** Slips such as `hoăc` have a tone that their end does not allow; no keys are read as them. */
const realSyllable = (word: string) => {
  const syllable = parseSyllable(word)
  return syllable && hasPossibleTone(syllable) ? syllable : null
}

const decoded = (keys: string) => {
  const syllable = decodeVni(keys)
  return syllable && spellSyllable(syllable)
}

describe('encodeVni', () => {
  it.each([
    ['tone-last', 'd9u7o7ng2'],
    ['tone-at-vowel', 'd9u7o72ng'],
    ['one-7', 'd9uo7ng2'],
    ['marks-last', 'duong792'],
  ] as const)('%s', (habit, keys) => expect(encodeVni(parseSyllable('đường')!, habit)).toBe(keys))
})

describe('decodeVni', () => {
  it.each([
    ['d9a8ng', 'đăng'],
    ['KY1', 'ký'],
    ['dang89', 'đăng'],
    ['ke61t', 'kết'],
    ['ho6n', 'hôn'],
    ['giu74', 'giữ'],
    ['tha8t', null],
    ['tha7t', null],
    ['xoong', 'xoong'],
    ['h2o', null],
    ['mp3', null],
    ['B2', null],
    ['C1', null],
    ['u19', null],
    ['i7', null],
    ['quan10', null],
    ['phong12', null],
    ['1.001193', null],
    ['', null],
  ])('%s → %s', (keys, word) => expect(decoded(keys)).toBe(word))

  it('reads back every syllable of the grammar in every habit', () => {
    for (const habit of VNI_HABITS) {
      const wrong = everySyllable().filter((syllable) => {
        return decoded(encodeVni(syllable, habit)) !== spellSyllable(syllable)
      })
      expect(wrong.map((syllable) => `${habit}: ${spellSyllable(syllable)}`)).toEqual([])
    }
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'dthnguoae123456789 '), maxLength: 9 }), (text) => {
        const word = decoded(text)
        if (word !== null) expect(parseSyllable(word)).toEqual(decodeVni(text))
      }),
    )
  })
})

describe.skipIf(!hasRealTexts)('VNI of the real names (PORTAL_TEST_DATA)', () => {
  it('reads back every syllable in every habit', () => {
    const { names } = readRealTexts()
    const words = new Set(
      names
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu),
    )
    const syllables = [...words].flatMap((word) => realSyllable(word) ?? [])
    expect(syllables.length).toBeGreaterThan(1400)
    const wrong = VNI_HABITS.flatMap((habit) =>
      syllables
        .filter((syllable) => decoded(encodeVni(syllable, habit)) !== spellSyllable(syllable))
        .map((syllable) => `${habit}: ${spellSyllable(syllable)}`),
    )
    expect(wrong).toEqual([])
  })
})
