import type { MappedRecord } from '@/features/import/source/source-record'
import type { LegalContent } from '@/features/import/legal-documents/legal-content'
import type { DocumentFacts } from '@/features/legal-documents/effect/document-facts'
import { effectPeriods } from '@/features/legal-documents/effect/effect-rule'
import { periodOn } from '@/features/legal-documents/effect/period-on'
import { chooseTarget } from '@/features/legal-documents/linking/choose-target'
import { readTargetWords } from '@/features/legal-documents/linking/target-words'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { parseDocumentNumber } from '@/platform/official-documents/document-number-grammar'
import { type CalendarDay, dayFromStored } from '@/platform/time/calendar-day'
import { realCited, realProvincial } from '../../support/real-legal-documents'

/** The day for which effects are counted: that of the data, so that the figures stay. */
export const EFFECT_DAY: CalendarDay = '2026-07-01'
const SITE = 'root'

/** How often each thing was seen, by its name. */
export type Counts = Record<string, number>

export type LinkOutcome = 'link' | 'unknown-document' | 'contradicts' | 'unreadable'

/** One relation as the source states it, and what becomes of it in a portal that holds both lists. */
type CountedRelation = {
  from: string
  kind: string
  words: string
  outcome: LinkOutcome
  target: string | null
}

export type LegalCoverage = {
  lines: { provincial: number; cited: number }
  documents: { provincial: number; cited: number }
  /** Numbers as the source prints them, by list; what cannot be read by problem. */
  numbers: { list: string; read: number; unread: Counts; mended: number }[]
  unreadNumbers: { number: string; problem: string; mended: string | null }[]
  relations: CountedRelation[]
  /** What the lists say that is no relation, by reason. */
  dirt: Counts
  /** Documents that titles name without a relation that can be told. */
  unrelated: number
  dates: Counts
  /** Effects on `EFFECT_DAY`: computed by the rule, or stated by the list. */
  computed: Counts
  stated: Counts
  /** Reasons of what is not known. */
  unknown: Counts
}

type Numbered = MappedRecord<LegalContent>

/** Counts what becomes of the two real lists, without a database: the rules are the ones the portal uses. */
export async function countLegal(lists: {
  provincialNumbers: string[]
  citedNumbers: string[]
}): Promise<LegalCoverage> {
  const [provincial, cited] = [await realProvincial(), await realCited()]
  const documents: Numbered[] = [...provincial.documents, ...cited.documents]
  const facts = documents.map(factsOf)
  const relations = linkAll(facts)
  const periods = effectPeriods(facts, SITE)
  const then = facts.map(({ id }) => periodOn(periods.get(id) ?? [], EFFECT_DAY))
  const unread = cited.documents.flatMap(({ spellings, number }) =>
    spellings.flatMap((spelling) => {
      const read = parseDocumentNumber(spelling)
      return 'problem' in read
        ? [{ number: spelling, problem: read.problem, mended: number.parsed?.printed ?? null }]
        : []
    }),
  )
  return {
    lines: { provincial: lists.provincialNumbers.length, cited: lists.citedNumbers.length },
    documents: { provincial: provincial.documents.length, cited: cited.documents.length },
    numbers: [
      { list: 'Danh mục của tỉnh', ...readNumbers(lists.provincialNumbers), mended: 0 },
      {
        list: 'Văn bản được viện dẫn',
        ...readNumbers(lists.citedNumbers),
        mended: unread.filter(({ mended }) => mended).length,
      },
    ],
    unreadNumbers: unread,
    relations,
    dirt: countOf([
      ...provincial.told.map(({ dirt }) => dirt),
      ...cited.told.map(({ reason }) => (reason === 'actor-not-listed' ? 'cited-actor-not-listed' : reason)),
    ]),
    unrelated: [...provincial.documents, ...cited.documents].flatMap(({ unrelated }) => unrelated).length,
    dates: {
      issued: facts.filter(({ issuedOn }) => issuedOn).length,
      effective: facts.filter(({ effectiveOn }) => effectiveOn).length,
      expires: facts.filter(({ expiresOn }) => expiresOn).length,
    },
    computed: countOf(then.filter(({ isStated }) => !isStated).map(({ effect }) => effect)),
    stated: countOf(then.filter(({ isStated }) => isStated).map(({ effect }) => effect)),
    unknown: countOf(
      then
        .filter(({ effect }) => effect === 'unknown')
        .map(({ reasons }) => reasonsOf(reasons.map(({ code }) => code))),
    ),
  }
}

function readNumbers(numbers: string[]): { read: number; unread: Counts } {
  const parsed = numbers.map(parseDocumentNumber)
  const problems = parsed.flatMap((each) => ('problem' in each ? [each.problem] : []))
  return { read: numbers.length - problems.length, unread: countOf(problems) }
}

function factsOf({ sourceId, content }: Numbered, place: number): DocumentFacts {
  return {
    id: `${place}`,
    number: content.documentNumber,
    numberKey: documentNumberKey(content.documentNumber),
    site: SITE,
    issuer: content.issuingBody || null,
    issuedOn: dayFromStored(content.issuedOn),
    effectiveOn: dayFromStored(content.effectiveOn),
    expiresOn: dayFromStored(content.expiresOn),
    stated: content.statedEffect
      ? {
          effect: content.statedEffect,
          on: dayFromStored(content.statedEffectOn),
          reason: content.statedEffectReason ?? sourceId,
        }
      : null,
    relations: content.relations.map(({ kind, targetText, partial, provision }) => ({
      kind,
      targetText,
      target: null,
      partial: partial ?? false,
      appliesOn: null,
      endsOn: null,
      provision: provision ?? null,
    })),
  }
}

/** Links the facts as `linkWaiting` links documents. Changes them. */
function linkAll(facts: DocumentFacts[]): CountedRelation[] {
  const candidates = facts.map(({ id, number, numberKey, issuedOn, issuer, site }) => ({
    ...{ id, number, numberKey, issuedOn, issuer, site },
  }))
  const byKey = Map.groupBy(candidates, ({ numberKey }) => numberKey)
  return facts.flatMap((document) =>
    document.relations.map((relation) => {
      const words = readTargetWords(relation.targetText ?? '')
      const known = words?.keys.flatMap((key) => byKey.get(key) ?? []) ?? []
      const choice = words && chooseTarget(words, document, known)
      if (choice?.target) relation.target = choice.target.id
      return {
        from: document.number,
        kind: relation.kind,
        words: relation.targetText ?? '',
        outcome: outcomeOf(choice),
        target: choice?.target?.number ?? null,
      }
    }),
  )
}

function outcomeOf(choice: ReturnType<typeof chooseTarget> | null): LinkOutcome {
  if (!choice) return 'unreadable'
  if (choice.target) return 'link'
  return choice.candidates.length === 0 ? 'unknown-document' : 'contradicts'
}

function reasonsOf(codes: string[]): string {
  return [...new Set(codes)].toSorted().join(' + ') || 'no-effective-day'
}

function countOf(names: string[]): Counts {
  return Object.fromEntries(
    [...Map.groupBy(names, (name) => name)]
      .map(([name, all]) => [name, all.length] as const)
      .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])),
  )
}
