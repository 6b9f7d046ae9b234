import { accentCode } from '@/platform/search/language/accent-code'
import { foldText } from '@/platform/search/language/fold-text'
import type { Trial } from './trials'

/**
 * Groups of two words that are one without marks and several with them (`thuế đất`, `thuê đất`), each of them found in
 * the names. What is typed with its marks must bring a name with exactly these first.
 */
export function markPairTrials(names: string[]): Trial[] {
  const groups = new Map<string, Map<string, string>>()
  for (const group of names.flatMap(groupsOfTwo)) {
    const folded = foldText(group)
    const spellings = groups.get(folded) ?? new Map<string, string>()
    // Two customs of writing one word (kỹ, kĩ) are no pair.
    spellings.set(accentCode(group), group)
    groups.set(folded, spellings)
  }
  return [...groups.values()]
    .filter((spellings) => spellings.size > 1)
    .flatMap((spellings) => [...spellings])
    .map(([code, group]) => ({
      query: group,
      isRight: (first) => first !== undefined && ` ${accentCode(first.title)} `.includes(` ${code} `),
    }))
}

function groupsOfTwo(name: string): string[] {
  const phrases: string[] =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+(?: \p{L}+)+/gu) ?? []
  return phrases.flatMap((phrase) => {
    const words = phrase.split(' ')
    return words.slice(1).map((word, at) => `${words[at]} ${word}`)
  })
}
