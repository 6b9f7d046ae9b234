import { accentCode } from '@/platform/search/language/accent-code'
import { foldText } from '@/platform/search/language/fold-text'
import { parseSyllable, type Syllable } from '@/platform/search/language/syllable'
import { encodeTelex, TELEX_HABITS } from '@/platform/search/language/telex'
import { encodeVni, VNI_HABITS } from '@/platform/search/language/vni'
import type { Searcher } from './searcher'
import { sample, type Trial } from './trials'

const SAMPLE = 500

const PLAIN = 'nguyên tên, ra chính tên đó'
const WITHOUT_MARKS = 'không dấu'
const OTHER_PLACE = 'dấu thanh đặt kiểu kia'

const WORDS = /[\p{L}\p{M}]+/gu

/** A tone on an open oa, oe or uy stands on either letter, by custom: `hòa` and `hoà`. Takes NFD. */
const TONE_ON_FIRST =
  /(o(?=[\u0300\u0301\u0303\u0309\u0323][ae])|(?<!q)u(?=[\u0300\u0301\u0303\u0309\u0323]y))(.)(.)(?![\p{L}\p{M}])/giu
const TONE_ON_SECOND = /(o(?=[ae])|(?<!q)u(?=y))(.)([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu

/** Names of procedures as people type them; the first hit of each spelling must be that of the plain name. */
export async function spellingTrials(
  names: string[],
  at: { searcher: Searcher; site: string },
): Promise<Map<string, Trial[]>> {
  const drawn = sample([...new Set(names)], SAMPLE, 'names')
  const spelledAs = Map.groupBy(names, folded)
  const trials = new Map<string, Trial[]>()
  for (const [index, name] of drawn.entries()) {
    const [plain] = await at.searcher(name, at.site)
    const isAmbiguous = new Set(spelledAs.get(folded(name))?.map(accentCode)).size > 1
    trials.set(PLAIN, [
      ...(trials.get(PLAIN) ?? []),
      { query: name, isRight: (first) => accentCode(first?.title ?? '') === accentCode(name) },
    ])
    for (const [way, query] of Object.entries(spellingsOf(name, index))) {
      if (query === name && way === OTHER_PLACE) continue
      if (way === WITHOUT_MARKS && isAmbiguous) continue
      const trial: Trial = { query, isRight: (first) => first?.path === plain?.path }
      trials.set(way, [...(trials.get(way) ?? []), trial])
    }
  }
  return trials
}

/** `habit` picks one of the ways to place the keys of Telex and VNI. */
function spellingsOf(name: string, habit: number): Record<string, string> {
  const telex = (syllable: Syllable) => encodeTelex(syllable, TELEX_HABITS[habit % TELEX_HABITS.length]!)
  const vni = (syllable: Syllable) => encodeVni(syllable, VNI_HABITS[habit % VNI_HABITS.length]!)
  return {
    NFC: name.normalize('NFC'),
    NFD: name.normalize('NFD'),
    [WITHOUT_MARKS]: folded(name),
    'CHỮ HOA': name.toUpperCase(),
    Telex: typed(name, telex),
    VNI: typed(name, vni),
    [OTHER_PLACE]: otherTonePlaces(name),
  }
}

function folded(name: string): string {
  return foldText(name.normalize('NFC'))
}

function typed(name: string, keysOf: (syllable: Syllable) => string): string {
  return name.normalize('NFC').replace(WORDS, (word) => {
    const syllable = parseSyllable(word)
    return syllable ? keysOf(syllable) : word.toLowerCase()
  })
}

/** `hòa` for `hoà` and the other way round. */
function otherTonePlaces(name: string): string {
  const swapped = name
    .normalize('NFD')
    .replace(WORDS, (word) =>
      word.search(TONE_ON_FIRST) >= 0
        ? word.replace(TONE_ON_FIRST, '$1$3$2')
        : word.replace(TONE_ON_SECOND, '$1$3$2'),
    )
  return swapped.normalize('NFC')
}
