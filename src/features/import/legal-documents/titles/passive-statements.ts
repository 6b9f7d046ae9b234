import type { MaskedTitle, Mention } from './title-mentions'
import type { Place, PlacedStatement } from './title-statements'
import { kindOfVerb, PASSIVE } from './title-verbs'
import { provisionOf } from './active-statements'

const ONE = '(?:⟦\\d+⟧)'
const FOUND = new RegExp(`${PASSIVE}(${ONE}(?:[^⟦§;]{0,90}?(?:,|và|, và)\\s*${ONE})*)`, 'gu')
/** What follows a document that is described rather than the next in a list of amending ones. */
const DESCRIPTION = /^(?:\s*của [^,;⟦]{2,70}?)?\s*(?:quy định|hướng dẫn|về|ban hành|sửa đổi|bãi bỏ)/u

/** "được sửa đổi, bổ sung bởi Luật số …, Luật số … và Luật số …": the named ones act on what stands before. */
export function passiveStatements({ text, mentions }: MaskedTitle): PlacedStatement[] {
  return [...text.matchAll(FOUND)].flatMap((match) => {
    const [whole, passive, verb = '', parts, by, list = ''] = match
    // "Luật … sửa đổi, bổ sung bởi": only this word says by itself who acts.
    if (!passive && by !== 'bởi') return []
    const actors = actorsIn(list, text.slice(match.index + whole.length))
    const first = mentions[actors[0] ?? -1]
    const target = first && subjectBefore(text.slice(0, match.index), mentions, first)
    if (target === undefined) return []
    const provision = provisionOf(parts)
    const kind = kindOfVerb(verb)
    return actors.map((actor) => ({
      actor,
      kind,
      target,
      partial: kind === 'amends' || Boolean(parts),
      provision,
    }))
  })
}

/** The mentions of a list up to one with words of its own, which begins something new. */
function actorsIn(list: string, after: string): number[] {
  const places: number[] = []
  for (const match of list.matchAll(/⟦(\d+)⟧([^⟦]*)/gu)) {
    const isLast = match.index + match[0].length === list.length
    if (places.length > 0 && DESCRIPTION.test(isLast ? match[2] + after : (match[2] ?? ''))) break
    places.push(Number(match[1]))
  }
  return places
}

/** The nearest document before that is of the same type as those that act on it; the title's own when it comes first. */
function subjectBefore(before: string, mentions: Mention[], actor: Mention): Place | undefined {
  const marks = [...before.matchAll(/⟦(\d+)⟧|§/gu)].reverse()
  for (const [mark, place] of marks) {
    if (mark === '§') return 'self'
    const mention = mentions[Number(place)]
    if (mention && sameRank(mention, actor)) return Number(place)
  }
  return 'self'
}

/** Only a document of the same type can be meant: a decree is not amended by a law's number that stands behind it. */
export function sameRank(one: Mention, other: Mention): boolean {
  return rankOf(one) === rankOf(other)
}

function rankOf({ number }: Mention): string {
  return number.type ?? (/^(?:QH|UBTVQH)/.test(number.bodies[0] ?? '') ? 'QH' : '')
}
