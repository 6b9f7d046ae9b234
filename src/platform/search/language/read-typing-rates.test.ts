import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text'
import type { KnownWords } from './known-words'
import { readTyping } from './read-typing'
import { canonicalSpelling, hasPossibleTone, parseSyllable, type Syllable } from './syllable'
import { encodeTelex, TELEX_HABITS } from './telex'
import { ENGLISH_PHRASES } from './testing/english-phrases'
import { hasRealTexts, readEncodedTitles, readRealTexts } from './testing/real-texts'
import { wordsOfTexts } from './testing/words-of-texts'
import { encodeVni, VNI_HABITS } from './vni'

/** Every so many of the sentences, so that the test takes seconds. */
const SENTENCE_STEP = 4

describe.skipIf(!hasRealTexts)('readTyping on real texts (PORTAL_TEST_DATA)', () => {
  const texts = hasRealTexts ? readRealTexts() : { names: [], sentences: [], abstracts: [] }
  const known = wordsOfTexts(texts.names)
  const sentences = texts.sentences.filter((_, at) => at % SENTENCE_STEP === 0)

  it.each([
    ['names without marks', texts.names.map(foldText), 0],
    ['names', texts.names, 0],
    ['sentences without marks', sentences.map(foldText), 0.0005],
    ['sentences', sentences, 0.0005],
    ['abstracts without marks', texts.abstracts.map(foldText), 0],
    ['English phrases', ENGLISH_PHRASES, 0],
  ])('leaves %s', (kind, all, most) => {
    const changed = all.flatMap((text) => readTyping(text, known)?.text ?? [])
    console.log(`changed wrongly, ${kind}: ${changed.length} of ${all.length}`)
    expect(changed.length / all.length, changed.join('\n')).toBeLessThanOrEqual(most)
  })

  it.each(TELEX_HABITS)('reads whole names in Telex, %s', (habit) => {
    const share = shareRead(texts.names, known, {
      d: 'd',
      encode: (syllable) => encodeTelex(syllable, habit),
    })
    console.log(`Telex, ${habit}: ${percent(share)} of ${texts.names.length} names read exactly`)
    expect(share).toBeGreaterThan(0.99)
  })

  it.each(VNI_HABITS)('reads whole names in VNI, %s', (habit) => {
    const share = shareRead(texts.names, known, { d: '9', encode: (syllable) => encodeVni(syllable, habit) })
    console.log(`VNI, ${habit}: ${percent(share)} of ${texts.names.length} names read exactly`)
    expect(share).toBeGreaterThan(0.99)
  })

  it('reads pasted TCVN3 and VNI-Windows', () => {
    for (const { unicode_nfc, tcvn3, vni } of readEncodedTitles()) {
      expect(readTyping(tcvn3, known)).toEqual({ text: unicode_nfc, decoding: 'tcvn3' })
      expect(readTyping(vni, known)).toEqual({ text: unicode_nfc, decoding: 'vni-windows' })
    }
  })
})

type Typist = { d: string; encode: (syllable: Syllable) => string }

/** The share of names that come back whole from the keys of their syllables and of đ in their abbreviations. */
function shareRead(names: string[], known: KnownWords, { d, encode }: Typist): number {
  const read = names.filter((name) => {
    const keys = name.toLowerCase().replace(/\p{L}+/gu, (word) => {
      const syllable = parseSyllable(word)
      return syllable && hasPossibleTone(syllable) ? encode(syllable) : word.replaceAll('đ', `d${d}`)
    })
    return (readTyping(keys, known)?.text ?? keys) === canonicalSpelling(name).toLowerCase()
  })
  return read.length / names.length
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}
