import type { Procedure } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import { idOf } from '@/platform/publishing/references'
import type { SiteContext } from '@/platform/sites/site-context'
import { isSlug } from '@/platform/text/slug'
import {
  methodOf,
  POPULATED,
  ROW_SELECT,
  rowOf,
  type ProcedureRow,
  type SubmissionMethod,
} from '../procedure-view'

/** A procedure as the sheet of its sector prints it. */
export type SectorRow = Pick<ProcedureRow, 'id' | 'code' | 'name' | 'status' | 'levels' | 'agency'> & {
  methods: SubmissionMethod[]
  publication: Procedure['publication']
}

/** A sector with its procedures that are not repealed, by name in Vietnamese order. */
export type SectorProcedures = { name: string; rows: SectorRow[]; total: number }

/** Some thirty pages: more than any sector of the national catalogue, and an end to what one request may cost. */
const MOST_ROWS = 1000

const SELECT = { ...ROW_SELECT, submissionMethods: true, publication: true } as const

/** The procedures of a sector; `null` when there is no such sector. */
export function readSector(ctx: SiteContext, slug: string): Promise<SectorProcedures | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  const tags = [pageTag.shared('procedures'), pageTag.shared('sectors'), pageTag.shared('agencies')]
  return cachedRead(['procedures', ctx.locale, 'sector-sheet', slug], tags, async () => {
    const payload = await portalPayload()
    const sectors = await payload.find({
      collection: 'sectors',
      where: { slug: { equals: slug } },
      locale: ctx.locale,
      depth: 0,
      limit: 1,
      pagination: false,
    })
    const [sector] = sectors.docs
    if (!sector) return null
    const { docs, totalDocs } = await payload.find({
      collection: 'procedures',
      where: {
        and: [
          { _status: { equals: 'published' } },
          { sector: { equals: sector.id } },
          { status: { not_equals: 'repealed' } },
        ],
      },
      locale: ctx.locale,
      sort: 'code',
      select: SELECT,
      populate: POPULATED,
      depth: 1,
      limit: MOST_ROWS,
    })
    const alphabet = new Intl.Collator('vi', { numeric: true })
    const rows = docs.map((procedure) => {
      const { id, code, name, status, levels, agency } = rowOf(procedure)
      const { submissionMethods, publication } = procedure
      return {
        id,
        code,
        name,
        status,
        levels,
        agency,
        publication,
        methods: (submissionMethods ?? []).map(methodOf),
      }
    })
    rows.sort((a, b) => alphabet.compare(a.name, b.name) || alphabet.compare(a.code, b.code))
    return { name: sector.name, rows, total: totalDocs }
  })
}

/** What the site has said of each procedure it offers, or says it does not, by the id of the procedure. */
export function readOffered(ctx: SiteContext): Promise<Record<string, boolean>> {
  const tags = [pageTag.list('offerings', ctx.site.id)]
  return cachedRead(['offered', ctx.site.id], tags, async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'offerings',
      where: { site: { equals: ctx.site.id } },
      select: { procedure: true, isOffered: true },
      depth: 0,
      pagination: false,
    })
    return Object.fromEntries(
      docs.flatMap(({ procedure, isOffered }) => {
        const id = idOf(procedure)
        return id ? [[id, isOffered !== false]] : []
      }),
    )
  })
}
