import { foldText } from './fold-text'
import type { KnownWords } from './known-words'
import { hasPossibleTone, parseSyllable } from './syllable'

export type LegacyEncoding = 'tcvn3' | 'vni-windows'

/** TCVN 5712 (ABC fonts): bytes as Latin-1 shows them, above the letters they stood for. */
const TCVN3_SIGNS = '¡¢£¤¥¦§¨©ª«¬®µ¸¶·¹»¾¼½ÆÇÊÈÉËÌÐÎÏÑÒÕÓÔÖ×ÝØÜÞßãáâäåèæçéêíëìîïóñòôõøö÷ùúýûüþ\u00AD'
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơđàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵư'
const TCVN3 = new Map([...TCVN3_SIGNS].map((sign, at) => [sign, [...TCVN3_LETTERS][at] ?? sign]))

/** VNI fonts: letters of their own, and signs that put marks on the letter before them. */
const VNI_LETTERS: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }
const [GRAVE, ACUTE, HOOK, TILDE, DOT, HAT, BREVE] = '\u0300\u0301\u0309\u0303\u0323\u0302\u0306'
const VNI_MARKS: Record<string, string> = {
  ...marked('øùûõï', ''),
  ...marked('àáåãä', `${HAT}`),
  ...marked('èéúüë', `${BREVE}`),
  â: `${HAT}`,
  ê: `${BREVE}`,
}
const VNI_PAIR = new RegExp(
  `([aeouyôö])([${Object.keys(VNI_MARKS).join('')}])|[${Object.keys(VNI_LETTERS).join('')}]`,
  'giu',
)

function marked(signs: string, letterMark: string): Record<string, string> {
  const tones = [GRAVE, ACUTE, HOOK, TILDE, DOT]
  return Object.fromEntries([...signs].map((sign, at) => [sign, `${letterMark}${tones[at]}`]))
}

/** Words as they stand between spaces and ASCII signs: `®¨ng` is one. */
const WORDS = /[^\s\u0020-\u0040[-`{-~]+/g

/** The share of strange words that must turn out to be Vietnamese. */
const PLAUSIBLE = 0.8

/**
 * What a text in an old encoding says, when its bytes were pasted as Latin-1; null when it is no such text. Ask before
 * cleaning: NFKC breaks ½, ª and ¹ up, and the soft hyphen was ư.
 */
export function readLegacyEncoding(
  text: string,
  known: Pick<KnownWords, 'hasSyllable'>,
): { text: string; decoding: LegacyEncoding } | null {
  // Any other letter, and every Vietnamese one of its own, shows that the text is Unicode.
  if (!/[\u00A1-\u00FF]/.test(text) || /[\u0100-\u02FF\u1E00-\u1EFF]|\p{M}/u.test(text)) return null
  const asTyped = shareOfVietnamese(text, text)
  const readings = [
    { text: fromTcvn3(text), decoding: 'tcvn3' as const },
    { text: fromVniWindows(text), decoding: 'vni-windows' as const },
  ].map((reading) => ({ reading, share: shareOfVietnamese(text, reading.text, known) }))
  const [best] = readings.sort((a, b) => b.share - a.share)
  return best && best.share >= PLAUSIBLE && best.share > asTyped ? best.reading : null
}

/** A text that is known to be in an old encoding, in Unicode. */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  return encoding === 'tcvn3' ? fromTcvn3(text) : fromVniWindows(text)
}

function fromTcvn3(text: string): string {
  return [...text].map((sign) => TCVN3.get(sign) ?? sign).join('')
}

function fromVniWindows(text: string): string {
  return text.replace(VNI_PAIR, (found: string, letter: string | undefined, sign: string) => {
    if (letter === undefined) return inCaseOf(found, VNI_LETTERS[found.toLowerCase()] ?? found)
    const base = VNI_LETTERS[letter.toLowerCase()] ?? letter
    return inCaseOf(letter, (base + VNI_MARKS[sign.toLowerCase()]).normalize('NFC'))
  })
}

function inCaseOf(typed: string, letter: string): string {
  return typed === typed.toLowerCase() ? letter : letter.toUpperCase()
}

/** Of the words that were not ASCII in the original, how many are Vietnamese in the reading. */
function shareOfVietnamese(
  original: string,
  reading: string,
  known?: Pick<KnownWords, 'hasSyllable'>,
): number {
  const originals: string[] = original.match(WORDS) ?? []
  const words: string[] = reading.match(WORDS) ?? []
  // × and µ stand in Unicode texts too.
  const strange = words.filter(
    (_, at) => /\p{L}/u.test(originals[at] ?? '') && /[\u0080-\u00FF]/.test(originals[at] ?? ''),
  )
  const vietnamese = strange.filter((word) => {
    const syllable = parseSyllable(word)
    return syllable && hasPossibleTone(syllable) && (known?.hasSyllable(foldText(word)) ?? true)
  })
  return vietnamese.length / strange.length
}
