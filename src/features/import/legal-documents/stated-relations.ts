import { isLocalNumber } from '@/platform/official-documents/document-number-scope'
import type { CitedDocument } from './cited-documents'
import type { StatedRelation } from './legal-content'
import { targetWords, wordsOfMention } from './target-words'
import type { End } from './titles/title-statements'
import { dayFromStored } from '@/platform/time/calendar-day'

/** A statement that no document of the list can carry, with the reason. */
export type Unplaced = { reason: 'actor-not-listed' | 'actor-ambiguous'; number: string }

/**
 * Puts every relation that titles state on the document that acts: "được sửa đổi bởi Luật số …" in one title is an act of
 * that law. Changes the contents. What acts and is not in the list is told.
 */
export function placeStatements(documents: CitedDocument[]): Unplaced[] {
  const byKey = Map.groupBy(
    documents.filter(({ key }) => key),
    ({ key }) => key,
  )
  const unplaced: Unplaced[] = []
  for (const document of documents) {
    for (const { actor, target, kind, partial, provision } of document.statements) {
      const relation = { kind, partial, provision, targetText: wordsOf(target, document) }
      if (actor === 'self') {
        addRelation(document, relation)
        continue
      }
      const [found, ...others] = byKey.get(actor.number.key) ?? []
      if (found && others.length === 0 && !isLocalNumber(actor.number)) addRelation(found, relation)
      else
        unplaced.push({
          reason: found ? 'actor-ambiguous' : 'actor-not-listed',
          number: actor.number.printed,
        })
    }
  }
  return unplaced
}

function wordsOf(end: End, { content, number }: CitedDocument): string {
  if (end !== 'self') return wordsOfMention(end)
  const issuer = number.parsed && isLocalNumber(number.parsed) ? (content.issuingBody ?? null) : null
  return targetWords(number.parsed?.printed ?? number.printed, dayFromStored(content.issuedOn), issuer)
}

/** Of two statements of one relation the one that says more is kept. */
function addRelation({ content: { relations } }: CitedDocument, relation: StatedRelation): void {
  const same = relations.findIndex(
    (other) => other.kind === relation.kind && numberOf(other.targetText) === numberOf(relation.targetText),
  )
  const known = relations[same]
  if (!known) relations.push(relation)
  else if (relation.targetText.length > known.targetText.length || (relation.provision && !known.provision)) {
    relations[same] = { ...known, ...relation, provision: relation.provision ?? known.provision }
  }
}

function numberOf(words: string): string {
  return words.split(' ')[0] ?? ''
}
