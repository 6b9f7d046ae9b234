import { cleanText } from '../language/clean-text'
import { tokensOf } from '../understanding/tokens'
import type { TermUse } from './term'

const GAP = '…'
const MOST_SYLLABLES = 8
/** One letter is a word in messages only: `k` is "không". */
const FEWEST_CHARACTERS: Record<TermUse, number> = { everyday: 2, abbreviation: 1 }

/** A phrase as it is stored: cleaned, in composed form, one space around every gap `…`. Idempotent. */
export function cleanPhrase(text: string): string {
  // Cleaning takes a gap apart into three dots.
  return cleanText(text)
    .replace(/\.{3,}/g, ` ${GAP} `)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Why a cleaned phrase cannot be used, in a sentence for editors; `null` when it can. */
export function phraseFault(phrase: string, use: TermUse): string | null {
  const parts = phrase.split(GAP).map((part) => tokensOf(part).length)
  if (!/[\p{L}\p{N}]/u.test(phrase)) return 'Có cách nói chưa có chữ nào.'
  if ((phrase.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_CHARACTERS[use])
    return `“${phrase}” quá ngắn: cần ít nhất ${FEWEST_CHARACTERS[use]} ký tự.`
  if (parts.some((syllables) => syllables === 0)) return `“${phrase}”: dấu … chỉ đứng giữa hai từ.`
  const syllables = parts.reduce((sum, part) => sum + part, 0)
  if (syllables > MOST_SYLLABLES)
    return `“${phrase}” có ${syllables} tiếng: mỗi cách nói dài tối đa ${MOST_SYLLABLES} tiếng.`
  return null
}

/** Why a cleaned official text cannot be used; `null` when it can. */
export function officialFault(text: string): string | null {
  if (tokensOf(text).length === 0) return 'Có từ chính thức chưa có chữ nào.'
  if (text.includes(GAP)) return `“${text}”: từ chính thức không dùng dấu ….`
  return null
}

/** Equal for two phrases that are the same words with the same marks, whatever the spelling or case. */
export function phraseKey(phrase: string): string {
  return phrase.split(GAP).map(partKey).join(` ${GAP} `)
}

function partKey(part: string): string {
  // What is no syllable has no code of its marks: gplđ and gpld are two.
  return tokensOf(part)
    .map(({ word, folded, exact }) => (exact === folded ? word : exact))
    .join(' ')
}

/** The first phrase that stands twice in the list; `null` when none does. */
export function repeatedPhrase(phrases: string[]): string | null {
  const seen = new Set<string>()
  return phrases.find((phrase) => seen.size === seen.add(phraseKey(phrase)).size) ?? null
}
