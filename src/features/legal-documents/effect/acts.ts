import type { RelationKind } from '../vocabulary'
import type { DocumentFacts, RelationFacts } from './document-facts'
import { mayBeNamed, numberKeysIn } from './named-in-words'

/** One document's relation that bears on the effect of another. */
export type Act = { by: DocumentFacts; relation: RelationFacts }

/** What other documents do to one: those that point to it, and those that name its number in words only. */
export type ActsOnDocument = { linked: Act[]; unlinked: Act[] }

/** The other kinds (corrects, guides, details, based-on, consolidates, cites) leave the effect as it is. */
const BEARING_KINDS: readonly RelationKind[] = ['replaces', 'repeals', 'amends', 'suspends']

/**
 * Acts by the id of the document concerned. The acting document belongs to the same site or to the root: no commune
 * ends a document of another one. No document acts on itself.
 */
export function actsByTarget(documents: DocumentFacts[], rootSite: string): Map<string, ActsOnDocument> {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const byKey = Map.groupBy(documents, ({ numberKey }) => numberKey)
  const found = new Map<string, ActsOnDocument>()
  const add = (target: DocumentFacts, how: keyof ActsOnDocument, act: Act) => {
    const mayAct = act.by.id !== target.id && (act.by.site === target.site || act.by.site === rootSite)
    if (!mayAct) return
    const acts = found.get(target.id) ?? { linked: [], unlinked: [] }
    acts[how].push(act)
    found.set(target.id, acts)
  }
  for (const by of documents) {
    for (const relation of by.relations) {
      if (!BEARING_KINDS.includes(relation.kind)) continue
      const act = { by, relation }
      const target = relation.target === null ? undefined : byId.get(relation.target)
      if (target) add(target, 'linked', act)
      if (relation.target !== null || !relation.targetText) continue
      for (const key of numberKeysIn(relation.targetText)) {
        for (const named of byKey.get(key) ?? []) {
          if (mayBeNamed(named, by, relation.targetText)) add(named, 'unlinked', act)
        }
      }
    }
  }
  return found
}
