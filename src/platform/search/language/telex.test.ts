import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everySyllable, hasPossibleTone, parseSyllable, spellSyllable } from './syllable'
import { decodeTelex, encodeTelex, TELEX_HABITS } from './telex'
import { hasRealTexts, readRealTexts } from './testing/real-texts'

/** Slips such as `hoăc` have a tone that their end does not allow; no keys are read as them. */
const realSyllable = (word: string) => {
  const syllable = parseSyllable(word)
  return syllable && hasPossibleTone(syllable) ? syllable : null
}

const decoded = (keys: string) => {
  const syllable = decodeTelex(keys)
  return syllable && spellSyllable(syllable)
}

describe('encodeTelex', () => {
  it.each([
    ['tone-last', 'dduwowngf', 'xooongs'],
    ['tone-at-vowel', 'dduwowfng', 'xooosng'],
    ['one-w', 'dduowngf', 'xooongs'],
    ['lone-w', 'ddwowngf', 'xooongs'],
    ['marks-last', 'duongwdf', 'xooongs'],
  ] as const)('%s', (habit, ...keys) => {
    const typed = ['đường', 'xoóng'].map((word) => encodeTelex(parseSyllable(word)!, habit))
    expect(typed).toEqual(keys)
  })
})

describe('decodeTelex', () => {
  it.each([
    ['ddawng', 'đăng'],
    ['DDAWNGS', 'đắng'],
    ['dangwd', 'đăng'],
    ['dadngw', 'đăng'],
    ['thueser', null],
    ['thuese', 'thuế'],
    ['huow', 'huơ'],
    ['tw', 'tư'],
    ['giwx', 'giữ'],
    ['gif', 'gì'],
    ['mwa', 'mưa'],
    ['ngoeso', 'ngoéo'],
    ['qyuf', null],
    ['khai', 'khai'],
    ['class', null],
    ['form', null],
    ['foo', null],
    ['world', null],
    ['port', null],
    ['ubnd', null],
    ['ks', null],
    ['dd', null],
    ['h2o', null],
    ['', null],
  ])('%s → %s', (keys, word) => expect(decoded(keys)).toBe(word))

  it('reads back every syllable of the grammar in every habit', () => {
    for (const habit of TELEX_HABITS) {
      const wrong = everySyllable().filter((syllable) => {
        return decoded(encodeTelex(syllable, habit)) !== spellSyllable(syllable)
      })
      expect(wrong.map((syllable) => `${habit}: ${spellSyllable(syllable)}`)).toEqual([])
    }
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'dthnguoaewsfrxj1 '), maxLength: 9 }), (text) => {
        const word = decoded(text)
        if (word !== null) expect(parseSyllable(word)).toEqual(decodeTelex(text))
      }),
    )
  })
})

describe.skipIf(!hasRealTexts)('Telex of the real names (PORTAL_TEST_DATA)', () => {
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
    const wrong = TELEX_HABITS.flatMap((habit) =>
      syllables
        .filter((syllable) => decoded(encodeTelex(syllable, habit)) !== spellSyllable(syllable))
        .map((syllable) => `${habit}: ${spellSyllable(syllable)}`),
    )
    expect(wrong).toEqual([])
  })
})
