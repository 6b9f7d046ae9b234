import { describe, expect, it } from 'vitest'
import { initialTerms } from './initial-terms'

/** ' a b c ' of a text: lower case, words only, so that one holds another as whole syllables. */
const asSyllables = (text: string) =>
  ` ${text
    .toLowerCase()
    .match(/[\p{L}\p{N}…]+/gu)!
    .join(' ')} `

describe('The initial vocabulary', () => {
  it('has at least 300 entries, each with phrases and official words', () => {
    expect(initialTerms.length).toBeGreaterThanOrEqual(300)
    for (const { phrases, officialWords } of initialTerms) {
      expect(phrases).not.toEqual([])
      expect(officialWords).not.toEqual([])
    }
  })

  it('is NFC, trimmed and single-spaced throughout', () => {
    for (const text of initialTerms.flatMap(({ phrases, officialWords }) => [...phrases, ...officialWords])) {
      expect(text).toBe(text.normalize('NFC').trim().replace(/\s+/gu, ' '))
      expect(text).not.toBe('')
    }
  })

  it('has no phrase twice', () => {
    const seen = new Set<string>()
    const twice = initialTerms
      .flatMap(({ phrases }) => phrases.map(asSyllables))
      .filter((phrase) => seen.size === seen.add(phrase).size)
    expect(twice).toEqual([])
  })

  it('has gaps only between words', () => {
    for (const phrase of initialTerms.flatMap(({ phrases }) => phrases)) {
      expect(phrase).not.toMatch(/^…|…$|\S…|…\S|… …/u)
    }
  })

  it('gives every abbreviation one meaning', () => {
    for (const { use, officialWords } of initialTerms) {
      if (use === 'abbreviation') expect(officialWords).toHaveLength(1)
    }
  })

  it('never leads from one term to another and back', () => {
    const terms = initialTerms.map(({ phrases, officialWords }) => ({
      phrases: phrases.map(asSyllables),
      official: officialWords.map(asSyllables),
    }))
    const leadsTo = (from: (typeof terms)[number], to: (typeof terms)[number]) =>
      from.official.some((words) => to.phrases.some((phrase) => words.includes(phrase)))
    const loops = terms.flatMap((first, index) =>
      terms
        .slice(index + 1)
        .filter((second) => leadsTo(first, second) && leadsTo(second, first))
        .map((second) => `${first.phrases[0]} ↔ ${second.phrases[0]}`),
    )
    expect(loops).toEqual([])
  })
})
