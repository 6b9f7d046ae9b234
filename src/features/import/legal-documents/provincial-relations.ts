import type { ProvincialDocument, Successor } from './provincial-list'
import { targetWords, wordsOfMention } from './target-words'
import type { RelationKind } from './titles/title-verbs'

/** Why what the list says of two documents is no relation between them. */
export type ListDirt = 'self' | 'older' | 'only-amends' | 'not-listed' | 'several' | 'actor-not-listed'

export const LIST_DIRT: Record<ListDirt, string> = {
  self: 'nêu chính văn bản ấy',
  older: 'văn bản được nêu ban hành trước văn bản bị thay thế',
  'only-amends': 'theo tên của nó, văn bản được nêu chỉ sửa đổi, bổ sung',
  'not-listed': 'văn bản được nêu không có trong danh mục',
  several: 'nhiều văn bản trong danh mục cùng số và ngày',
  'actor-not-listed': 'trích yếu kể hành vi của một văn bản không có trong danh mục',
}

export type Unwritten = { dirt: ListDirt; of: string; names: string }

/** By how the list words a state, what its successors did; nobody acts where time ran out, the list is only told of. */
const ACTS: [start: string, kind: RelationKind][] = [
  ['đã được thay thế', 'replaces'],
  ['đã bãi bỏ', 'repeals'],
  ['hết hiệu lực theo thời gian', 'cites'],
]

/**
 * Puts what the list says on the document that acts. Changes the contents; what would be no act (a document that replaces
 * itself or one that came later) is told instead of written.
 */
export function relateProvincial(documents: ProvincialDocument[]): Unwritten[] {
  const byKey = Map.groupBy(documents, ({ numberKey }) => numberKey)
  const dirt = documents.flatMap((document) =>
    document.successors.flatMap((successor) => succeed(document, successor, byKey) ?? []),
  )
  return [...dirt, ...documents.flatMap((document) => stateTitles(document, byKey))]
}

type ByKey = Map<string, ProvincialDocument[]>

function succeed(old: ProvincialDocument, successor: Successor, byKey: ByKey): Unwritten | null {
  const tell = (dirt: ListDirt): Unwritten => {
    old.repairs.push(`"${successor.printed}" không thành quan hệ: ${LIST_DIRT[dirt]}`)
    return { dirt, of: old.content.documentNumber, names: successor.printed }
  }
  const kind = ACTS.find(([start]) => old.state.toLowerCase().startsWith(start))?.[1]
  if (successor.numberKey === old.numberKey) return tell('self')
  if (old.issuedOn && successor.issuedOn && successor.issuedOn < old.issuedOn) return tell('older')
  const found = (byKey.get(successor.numberKey) ?? []).filter(
    ({ issuedOn }) => successor.issuedOn === null || issuedOn === successor.issuedOn,
  )
  const [actor, ...others] = found
  if (!actor || !kind) return tell('not-listed')
  if (found.some((candidate) => amends(candidate, old))) return tell('only-amends')
  if (others.length > 0) return tell('several')
  addRelation(actor, kind, wordsOf(old), { partial: false, provision: null })
  return null
}

/** Whether a document's own abstract says that it changes the other one, which it then has not ended. */
function amends({ statements }: ProvincialDocument, old: ProvincialDocument): boolean {
  return statements.some(
    ({ actor, kind, target }) =>
      actor === 'self' && kind === 'amends' && target !== 'self' && target.number.key === old.numberKey,
  )
}

/** What the abstracts say: of their own documents, and of others that stand in the same cell. */
function stateTitles(document: ProvincialDocument, byKey: ByKey): Unwritten[] {
  return document.statements.flatMap(({ actor, target, kind, partial, provision }) => {
    const words = target === 'self' ? wordsOf(document) : wordsOfMention(target)
    if (actor === 'self') {
      addRelation(document, kind, words, { partial, provision })
      return []
    }
    const found = (byKey.get(actor.number.key) ?? []).filter(({ issuedOn }) => issuedOn === actor.issuedOn)
    const [acting] = found
    if (acting && found.length === 1) {
      addRelation(acting, kind, words, { partial, provision })
      return []
    }
    const names = wordsOfMention(actor)
    document.repairs.push(`"${names}" không thành quan hệ: ${LIST_DIRT['actor-not-listed']}`)
    return [{ dirt: 'actor-not-listed' as const, of: document.content.documentNumber, names }]
  })
}

function wordsOf({ content, issuedOn }: ProvincialDocument): string {
  return targetWords(content.documentNumber, issuedOn, content.issuingBody || null)
}

function addRelation(
  { content, issuedOn, repairs }: ProvincialDocument,
  kind: RelationKind,
  targetText: string,
  part: { partial: boolean; provision: string | null },
): void {
  const [number] = targetText.split(' ')
  const known = content.relations.find(
    (relation) =>
      relation.kind === kind &&
      relation.targetText.split(' ')[0] === number &&
      sameDay(relation.targetText, targetText),
  )
  if (!known) content.relations.push({ kind, targetText, ...part })
  else if (targetText.length > known.targetText.length) known.targetText = targetText
  if (!issuedOn) repairs.push(`quan hệ với ${targetText}: văn bản tác động không có ngày ban hành`)
}

/** One number with two days is two documents. */
function sameDay(one: string, other: string): boolean {
  const [first, second] = [one, other].map((words) => /ngày (\S+)/.exec(words)?.[1])
  return first === undefined || second === undefined || first === second
}
