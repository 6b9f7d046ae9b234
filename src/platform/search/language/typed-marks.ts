import { foldText } from './fold-text'
import { everySyllable, type Syllable } from './syllable'

/** Marks of a syllable's letters, wherever they were typed: â ê ô; ă ơ ư; đ. */
export type TypedMarks = { hat: boolean; hook: boolean; stroke: boolean }

type Spelling = Pick<Syllable, 'onset' | 'rhyme'>

const SPELLINGS = new Map<string, Spelling>(
  everySyllable()
    // One of each spelling: all can bear sắc.
    .filter(({ tone }) => tone === 's')
    .map(({ onset, rhyme }) => [keyOf(foldText(onset + rhyme), marksOf({ onset, rhyme })), { onset, rhyme }]),
)

/** The only spelling with these letters and marks: `duong` with hook and stroke is đương; null when there is none. */
export function spellingWith(letters: string, marks: TypedMarks): Spelling | null {
  return SPELLINGS.get(keyOf(letters, marks)) ?? null
}

function marksOf({ onset, rhyme }: Spelling): TypedMarks {
  return { hat: /[âêô]/.test(rhyme), hook: /[ăơư]/.test(rhyme), stroke: onset === 'đ' }
}

function keyOf(letters: string, { hat, hook, stroke }: TypedMarks): string {
  return letters + (hat ? '^' : '') + (hook ? '+' : '') + (stroke ? '-' : '')
}
