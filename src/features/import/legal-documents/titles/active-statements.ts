import type { MaskedTitle, Mention } from './title-mentions'
import { sameRank } from './passive-statements'
import type { Place, PlacedStatement } from './title-statements'
import { ANY_VERB, ATTACHED, kindOfVerb, NAMED_LAWS, PARTS, type RelationKind } from './title-verbs'

const OBJECT = `(?<parts>${PARTS})?(?<attached>${ATTACHED})?(?<laws>${NAMED_LAWS}(?:${PARTS})?)?`
const ACT = new RegExp(`(?<![\\p{L}])(?<verb>${ANY_VERB})\\s+${OBJECT}(?<end>⟦\\d+⟧|§)`, 'gu')
/** A document, perhaps with its issuer, right before a verb: it is the one that acts. */
const SUBJECT =
  /(⟦\d+⟧|§)(?:\s*của (?:(?! quy định| hướng dẫn| sửa đổi| về )[^;⟦§]){2,70}?)?(?:\s*(?:về việc|v\/v|:))?\s*$/u
const JOINING = /(?:,|;|\svà)\s*$/u
const JOINED = /(?:^|[,;:.(]|\svà|\svề việc|\s-)\s*$/u
/** Kinds whose targets may follow one another with whole descriptions in between. */
const LISTED = new Set<RelationKind>(['amends', 'replaces', 'repeals', 'corrects'])
/** What stands before a document that a title only refers to. */
const REFERRING = new RegExp(
  `(?:(?<!kèm )theo|tại|căn cứ|áp dụng|thực hiện|thi hành)\\s+(?:quy định (?:tại|của)\\s+)?(?:${PARTS})?$`,
  'u',
)

/** "sửa đổi, bổ sung một số điều của Nghị định số … và Nghị định số …", and who does it. */
export function activeStatements(title: MaskedTitle, passive: PlacedStatement[]): PlacedStatement[] {
  const { text, mentions } = title
  const taken = new Set(passive.map(({ actor }) => actor))
  const found: PlacedStatement[] = []
  for (const match of text.matchAll(ACT)) {
    const { verb = '', parts, attached, laws, end = '' } = match.groups ?? {}
    const kind = kindOfVerb(verb)
    if ((laws && LISTED.has(kind)) || (attached && !LISTED.has(kind))) continue
    const target = placeOf(end)
    const actor = actorBefore(text.slice(0, match.index), title, target)
    if (actor === undefined || taken.has(target) || !isPossible(kind, mentions, actor, target)) continue
    const partial = kind === 'amends' || Boolean(attached) || isPart(parts)
    found.push({ actor, kind, target, partial: LISTED.has(kind) && partial, provision: provisionOf(parts) })
  }
  return [...found, ...listed(title, found, taken), ...cited(title, found, taken)]
}

/** Who acts: the document right before the verb, else the title's own, unless another one stands in between. */
function actorBefore(before: string, { mentions }: MaskedTitle, target: Place): Place | undefined {
  const direct = JOINING.test(before) ? undefined : SUBJECT.exec(before)?.[1]
  if (direct) return placeOf(direct)
  if (!before.includes('⟦')) return 'self'
  const targetOf = mentions[typeof target === 'number' ? target : -1]
  const last = [...before.matchAll(/⟦(\d+)⟧/gu)].at(-1)
  const previous = mentions[Number(last?.[1])]
  const isNext = JOINED.test(before) && targetOf && previous && sameRank(targetOf, previous)
  return isNext ? 'self' : undefined
}

/** A decree does not detail a decree, and a circular does not amend one: such a reading has mistaken who acts. */
function isPossible(kind: RelationKind, mentions: Mention[], actor: Place, target: Place): boolean {
  if (actor === 'self' || target === 'self') return true
  const [who, whom] = [mentions[actor], mentions[target]]
  return who !== undefined && whom !== undefined && sameRank(who, whom) === LISTED.has(kind)
}

/** Further targets of an act of the title's own document: "… và Nghị định số …", of the same type as the first. */
function listed(
  { text, mentions }: MaskedTitle,
  found: PlacedStatement[],
  taken: Set<Place>,
): PlacedStatement[] {
  const first = found.find(({ actor }) => actor === 'self')
  if (typeof first?.target !== 'number') return []
  const known = new Set([...taken, ...found.map(({ target }) => target), first.target])
  const others: PlacedStatement[] = []
  let previous = text.indexOf(`⟦${first.target}⟧`)
  for (let place = first.target + 1; place < mentions.length; place += 1) {
    const at = text.indexOf(`⟦${place}⟧`)
    const between = text.slice(previous, at).replace(/^⟦\d+⟧/u, '')
    const [mention, model] = [mentions[place], mentions[first.target]]
    if (at < 0 || !mention || !model) continue
    const follows = LISTED.has(first.kind)
      ? followsFar(between) && sameRank(mention, model)
      : followsClose(between)
    if (follows && !known.has(place)) others.push({ ...first, target: place, provision: null })
    else if (!LISTED.has(first.kind)) break
    previous = at
  }
  return others
}

const FAR = new RegExp(`(?:,|;|\\svà)\\s*(?:${PARTS})?(?:${ATTACHED})?$`, 'u')
const CLOSE = new RegExp(`^(?:\\s*của [^,;⟦§]{2,70}?)?\\s*(?:,|;|\\svà)\\s*(?:${PARTS})?$`, 'u')
const followsFar = (between: string) => FAR.test(between)
const followsClose = (between: string) => CLOSE.test(between)

/** "theo quy định tại Nghị định số …": what a title refers to without acting on it. */
function cited({ text }: MaskedTitle, found: PlacedStatement[], taken: Set<Place>): PlacedStatement[] {
  const mark = /⟦(\d+)⟧/u.exec(text)
  if (!mark) return []
  const target = Number(mark[1])
  const isRelated = taken.has(target) || found.some((act) => act.target === target || act.actor === target)
  if (isRelated || !REFERRING.test(text.slice(0, mark.index))) return []
  return [{ actor: 'self', kind: 'cites', target, partial: false, provision: null }]
}

function placeOf(mark: string): Place {
  return mark === '§' ? 'self' : Number(mark.slice(1, -1))
}

function isPart(parts: string | undefined): boolean {
  return (
    parts !== undefined &&
    /(?:một số|một phần|điều|khoản|điểm|mục|chương|phụ lục|mẫu|biểu|nội dung|cụm từ)/u.test(parts)
  )
}

/** "khoản 1 Điều 3" out of the words before a number; `null` for "một số điều", which says nothing. */
export function provisionOf(parts: string | undefined): string | null {
  const words = (parts ?? '').replace(/(?:\s*(?:của|tại|trong|,|và|về|quy định))+\s*$/u, '').trim()
  if (!/\d|phụ lục/u.test(words)) return null
  return words
    .replace(/(?<!\p{L})(?:điều|phụ lục)(?!\p{L})/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replace(/(?<=Phụ lục )[ivxlc]+(?!\p{L})/gu, (roman) => roman.toUpperCase())
}
