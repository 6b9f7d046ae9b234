import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everySyllable, spellSyllable } from '../../search/language/syllable'
import { hasRealTexts, readEncodedTitles } from '../../search/language/testing/real-texts'
import { readLegacyPiece, readLegacyText } from './legacy-text'

/** One sentence in each encoding. */
const UNICODE =
  'Điều 1. Ủy ban nhân dân các xã tổ chức thực hiện từ ngày ký, những trường hợp khác giữ nguyên.'
const TCVN3 =
  '§iÒu 1. ñy ban nh©n d©n c¸c x· tæ chøc thùc hiÖn tõ ngµy ký, nh÷ng tr\u00ADêng hîp kh¸c gi÷ nguyªn.'
const VNI =
  'Ñieàu 1. uûy ban nhaân daân caùc xaõ toå chöùc thöïc hieän töø ngaøy kyù, nhöõng tröôøng hôïp khaùc giöõ nguyeân.'

describe('texts in old encodings', () => {
  it('of TCVN3 and VNI become Unicode', () => {
    const wanted = UNICODE.replace('Ủy', 'ủy')
    expect(readLegacyText(TCVN3)).toEqual({ text: wanted, encoding: 'tcvn3' })
    expect(readLegacyText(VNI)).toEqual({ text: wanted, encoding: 'vni' })
  })

  it('become Unicode between paragraphs that are Unicode', () => {
    expect(readLegacyText(`${UNICODE}\n${TCVN3}\n${UNICODE}`)).toMatchObject({
      text: `${UNICODE}\n${UNICODE.replace('Ủy', 'ủy')}\n${UNICODE}`,
      encoding: 'tcvn3',
    })
  })

  it('become capitals in a font of capitals', () => {
    expect(readLegacyPiece('quyÕt ®Þnh', 'tcvn3', true)).toBe('QUYẾT ĐỊNH')
  })

  it.skipIf(!hasRealTexts)('of 60 real titles all become Unicode exactly (PORTAL_TEST_DATA)', () => {
    const all = readEncodedTitles()
    expect(all).toHaveLength(60)
    for (const { unicode_nfc, tcvn3, vni } of all) {
      expect(readLegacyText(tcvn3)).toEqual({ text: unicode_nfc, encoding: 'tcvn3' })
      expect(readLegacyText(vni)).toEqual({ text: unicode_nfc, encoding: 'vni' })
    }
  })
})

describe('texts in Unicode', () => {
  const syllables = everySyllable().map(spellSyllable)
  const vietnamese = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 40 })
  const english = fc.array(fc.stringMatching(/^[A-Za-z][a-z]{0,9}[.,;]?$/), { minLength: 1, maxLength: 40 })
  const breaks = fc.constantFrom(' ', '\n')

  it('stay as they are: Vietnamese', () => {
    fc.assert(
      fc.property(vietnamese, breaks, (words, space) => {
        const text = words.join(space)
        expect(readLegacyText(text)).toEqual({ text, encoding: null })
      }),
      { numRuns: 1000 },
    )
  })

  it('stay as they are: English', () => {
    fc.assert(
      fc.property(english, breaks, (words, space) => {
        const text = words.join(space)
        expect(readLegacyText(text)).toEqual({ text, encoding: null })
      }),
    )
  })

  it('stay as they are: English with French names and signs of Latin-1', () => {
    const text =
      'The café of Ms Müller in Besançon costs 5 € – 10 % off, © 2026, naïve résumé, ½ price, façade'
    expect(readLegacyText(text)).toEqual({ text, encoding: null })
  })
})
