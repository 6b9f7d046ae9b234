import fc from 'fast-check'
import { EFFECTS } from '@/platform/official-documents/effects'
import { RELATION_KINDS } from '../../vocabulary'
import type { DocumentFacts, RelationFacts } from '../document-facts'
import { ROOT } from './example-facts'

/** Few days, so that they often meet. */
export const DAYS = Array.from({ length: 16 }, (_, index) => `2020-01-${String(index + 1).padStart(2, '0')}`)

const day = fc.constantFrom(...DAYS)
const maybeDay = fc.option(day, { nil: null })
const mostlyDay = fc.option(day, { nil: null, freq: 8 })
const BEARING = ['replaces', 'repeals', 'amends', 'suspends'] as const
const kind = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...BEARING) },
  { weight: 1, arbitrary: fc.constantFrom(...RELATION_KINDS.map(({ value }) => value)) },
)

type Choices = { isStated: boolean; isInWords: boolean }

function relationTo(size: number, { isInWords }: Choices): fc.Arbitrary<RelationFacts> {
  const index = fc.nat({ max: size - 1 })
  return fc
    .record({
      kind,
      index,
      inWords: isInWords ? fc.boolean() : fc.constant(false),
      partial: fc.boolean(),
      appliesOn: maybeDay,
      endsOn: maybeDay,
    })
    .map(({ index: to, inWords, ...rest }) => ({
      ...rest,
      target: inWords ? null : String(to),
      targetText: inWords ? numberOf(to) : null,
      provision: null,
    }))
}

function numberOf(index: number): string {
  return `${index + 1}/2020/QĐ-UBND`
}

/** Published documents with random days, gaps, relations, circles, numbers in words and statements. */
export function randomDocuments(
  choices: Choices = { isStated: true, isInWords: true },
  most = 7,
): fc.Arbitrary<DocumentFacts[]> {
  return fc.integer({ min: 1, max: most }).chain((size) =>
    fc
      .array(
        fc.record({
          site: fc.constantFrom(ROOT, ROOT, 'commune', 'other'),
          issuedOn: mostlyDay,
          effectiveOn: mostlyDay,
          expiresOn: fc.option(day, { nil: null, freq: 2 }),
          stated: choices.isStated
            ? fc.option(
                fc.record({
                  effect: fc.constantFrom(...EFFECTS.map(({ value }) => value)),
                  on: maybeDay,
                  reason: fc.constant('Theo nguồn'),
                }),
                { nil: null, freq: 2 },
              )
            : fc.constant(null),
          relations: fc.array(relationTo(size, choices), { maxLength: 3 }),
        }),
        { minLength: size, maxLength: size },
      )
      .map((facts) =>
        facts.map((fact, index) => ({
          ...fact,
          id: String(index),
          number: numberOf(index),
          numberKey: `${index + 1}2020qdubnd`,
          issuer: null,
        })),
      ),
  )
}
