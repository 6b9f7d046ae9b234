import type { Agency, Procedure } from '@/payload-types'
import type { ProcedureRow, SubmissionMethod } from '../procedure-view'
import type { FeeSummary } from '../submission'

/** Ways to narrow a list whose values are counted. */
export const FACETS = [
  'level',
  'sector',
  'agency',
  'audience',
  'event',
  'online',
  'status',
  'letter',
] as const

export type FacetName = (typeof FACETS)[number]

/** A published procedure as lists know it, with its words in one language. */
export type CatalogueRow = ProcedureRow & {
  applicants: NonNullable<Procedure['applicants']>
  /** Times that differ, at most three. */
  times: SubmissionMethod['time'][]
  fee: FeeSummary
  /** Day of the publication decision, ISO text. */
  decidedOn: string | null
  /** How many published procedures, this one included, have the very same name. */
  namesakes: number
  /** What a question is compared with: names, codes and everyday names. */
  searched: string
  /** First two words of the name, see `beginningOf`. */
  beginning: string
  /** The values it is counted under. */
  values: Record<FacetName, string[]>
}

export type CatalogueSector = { slug: string; name: string }
export type CatalogueAgency = CatalogueSector & { kind: Agency['kind'] }
export type CatalogueEvent = CatalogueSector & { description: string | null }

/** All published procedures in the order of lists, and the lists they are grouped by, each in its own order. */
export type Catalogue = {
  rows: CatalogueRow[]
  /** By name. */
  sectors: CatalogueSector[]
  /** By name. */
  agencies: CatalogueAgency[]
  /** As the editors order them. */
  events: CatalogueEvent[]
}
