import type { CollectionBeforeChangeHook } from 'payload'
import type { UnitFact } from '@/payload-types'
import { Refusal } from '@/platform/publishing/refusal'
import { readStreets, withPasted } from './read-streets'
import { PASTED_STREETS } from './street-fields'

/** More than a person reads; the others are met when these are mended. */
const MOST_PROBLEMS = 3

/**
 * Makes rows of streets out of a pasted table, which itself is not kept. One that cannot be read is refused whole: Payload
 * asks no validation of fields that are not stored.
 */
export const takePastedStreets: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { [PASTED_STREETS]: pasted, ...facts } = data as Partial<UnitFact> & Record<string, unknown>
  if (typeof pasted !== 'string' || pasted.trim() === '') return data
  const { streets, problems } = readStreets(pasted)
  if (problems.length > 0)
    throw new Refusal(`Bảng tên đường: ${problems.slice(0, MOST_PROBLEMS).join(' ')}`, 400)
  const known = facts.streets ?? (originalDoc as UnitFact | undefined)?.streets ?? []
  return { ...facts, streets: withPasted(known, streets) }
}
