import type { CalendarDay } from '@/platform/time/calendar-day'
import { issuerSlug, type TargetWords } from './target-words'

/** A published document that words may mean. */
export type Candidate = {
  id: string
  number: string
  numberKey: string
  issuedOn: CalendarDay | null
  issuer: string | null
  site: string
}

/** The document whose relation it is. */
export type Acting = { id: string | null; issuer: string | null; issuedOn: CalendarDay | null; site: string }

/** The one document that is meant, or those that may be. */
export type Choice = { target: Candidate | null; candidates: Candidate[] }

/**
 * Which document words mean, if it is exactly one. A number with its year is unique in the country where no province or
 * commune gave it; any other must agree in its day or its issuer as well. What contradicts – another day, another issuer,
 * a document younger than the one that acts on it – is not meant. A site's own document comes before the root's.
 */
export function chooseTarget(words: TargetWords, acting: Acting, known: Candidate[]): Choice {
  const candidates = known.filter(
    (candidate) => candidate.id !== acting.id && words.keys.includes(candidate.numberKey),
  )
  const meant = candidates.filter((candidate) => isMeant(words, acting, candidate))
  const own = meant.filter(({ site }) => site === acting.site)
  const [target, ...others] = own.length > 0 ? own : meant
  return { target: target && others.length === 0 ? target : null, candidates }
}

function isMeant(words: TargetWords, acting: Acting, candidate: Candidate): boolean {
  if (acting.issuedOn && candidate.issuedOn && candidate.issuedOn > acting.issuedOn) return false
  const sameDay = agrees(words.issuedOn, candidate.issuedOn)
  const issuer = issuerSlug(candidate.issuer)
  const sameIssuer = agrees(words.issuer, issuer)
  if (sameDay === false || sameIssuer === false) return false
  const hasYear = words.hasYear || candidate.numberKey === words.keys[1]
  if (hasYear && !words.isLocal) return true
  if (sameDay || sameIssuer) return true
  // A province changes documents of its own; a number without its year would be used again every year.
  return words.hasYear && !words.issuer && agrees(issuerSlug(acting.issuer), issuer) === true
}

/** `null` where one of the two is not known. */
function agrees(one: string | null, other: string | null): boolean | null {
  return one === null || other === null ? null : one === other
}
