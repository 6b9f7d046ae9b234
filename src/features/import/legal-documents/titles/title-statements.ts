import { activeStatements } from './active-statements'
import { passiveStatements } from './passive-statements'
import { type MaskedTitle, maskedTitle, type Mention } from './title-mentions'
import type { RelationKind } from './title-verbs'

/** One end of a relation: the document whose title it is, or one that the title names. */
export type End = 'self' | Mention

/** What a title says one document does to another. */
export type Statement = {
  actor: End
  kind: RelationKind
  target: End
  /** Only a part of the target; which one in `provision`, where the title says. */
  partial: boolean
  provision: string | null
}

/** What a title says. */
export type ReadTitle = {
  statements: Statement[]
  /** The document itself, where the title names it. */
  own: Mention | null
  /** All other documents that the title names, and those of them in no relation that can be told. */
  others: Mention[]
  unrelated: Mention[]
}

/** Of a document's place in a masked title; `self` for the document itself. */
export type Place = number | 'self'

export type PlacedStatement = Omit<Statement, 'actor' | 'target'> & { actor: Place; target: Place }

/**
 * Reads the relations that a title states, by a grammar of the words with which titles name documents; it never guesses:
 * what it does not understand is no relation.
 */
export function readTitle(title: string, ownKeys: ReadonlySet<string>): ReadTitle {
  const masked = withSelf(maskedTitle(title), ownKeys)
  const passive = passiveStatements(masked)
  const placed = [...passive, ...activeStatements(masked, passive)]
  const ends = (place: Place): End => (place === 'self' ? 'self' : (masked.mentions[place] ?? 'self'))
  const statements = placed.map((each) => ({ ...each, actor: ends(each.actor), target: ends(each.target) }))
  const related = new Set(placed.flatMap(({ actor, target }) => [actor, target]))
  const others = masked.mentions.filter(({ number }) => !ownKeys.has(number.key))
  return {
    statements: statements.filter(({ actor, target }) => actor !== target),
    others,
    unrelated: others.filter((mention) => !related.has(masked.mentions.indexOf(mention))),
    own: masked.mentions.find(({ number }) => ownKeys.has(number.key)) ?? null,
  }
}

/** The number with which a title begins, when that is another one: then the title is another document's. */
export function leadingNumber(title: string): Mention | null {
  const { text, mentions } = maskedTitle(title)
  return /^[\s.,:;-]*⟦0⟧/u.test(text) ? (mentions[0] ?? null) : null
}

/** The title with `§` for the document itself. */
function withSelf({ text, mentions }: MaskedTitle, ownKeys: ReadonlySet<string>): MaskedTitle {
  const own = text.replace(/⟦(\d+)⟧/gu, (mark, place: string) =>
    ownKeys.has(mentions[Number(place)]?.number.key ?? '') ? '§' : mark,
  )
  return { text: own, mentions }
}
