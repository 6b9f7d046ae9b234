import type { Where } from 'payload'
import { pagingRecord, WrongDataParameterError } from '@/platform/open-data/data-parameters'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { isSlug } from '@/platform/text/slug'
import { POPULATED, ROW_SELECT, rowOf } from '../procedure-view'
import type { CatalogueQuery } from './catalogue-query'
import { dataPath, publicationRecord } from './procedure-record'

const SELECT = { ...ROW_SELECT, localCode: true, publication: true, updatedAt: true } as const

/**
 * One page of the catalogue as open data, sorted by code; the same rows at every site, each with its addresses at the
 * site that was asked. Throws `WrongDataParameterError` for a sector or a page that is not there.
 */
export async function cataloguePage(ctx: SiteContext, query: CatalogueQuery) {
  const { total, rows } = await readRows(ctx, query)
  return {
    language: ctx.locale,
    ...pagingRecord(query, total, ctx.canonical('/du-lieu/thu-tuc.json')),
    procedures: rows.map(({ slug, ...row }) => ({
      ...row,
      page: ctx.canonical(contentPath('procedures', slug)),
      data: ctx.canonical(dataPath(row.code)),
    })),
  }
}

function readRows({ locale }: SiteContext, query: CatalogueQuery) {
  const tags = [pageTag.shared('procedures'), pageTag.shared('sectors'), pageTag.shared('agencies')]
  return cachedRead(['procedures', locale, 'open-data', JSON.stringify(query)], tags, async () => {
    const payload = await portalPayload()
    const { docs, totalDocs } = await payload.find({
      collection: 'procedures',
      where: { and: await conditions(query) },
      locale,
      select: SELECT,
      populate: POPULATED,
      depth: 1,
      sort: 'code',
      page: query.page,
      limit: query.pageSize,
    })
    return {
      total: totalDocs,
      rows: docs.map((procedure) => {
        const { slug, code, name, status, levels, sector, agency, onlineService } = rowOf(procedure)
        return {
          slug,
          code,
          localCode: procedure.localCode || null,
          name,
          status,
          levels,
          sector,
          agency,
          onlineService: onlineService ?? null,
          publication: publicationRecord(procedure.publication),
          modifiedAt: procedure.updatedAt,
        }
      }),
    }
  })
}

async function conditions({ sector, level, status, online }: CatalogueQuery): Promise<Where[]> {
  return [
    { _status: { equals: 'published' } },
    ...(sector ? [{ sector: { equals: await sectorId(sector) } }] : []),
    ...(level ? [{ levels: { in: [level] } }] : []),
    ...(status ? [{ status: { equals: status } }] : []),
    ...(online ? [{ onlineService: { equals: online } }] : []),
  ]
}

async function sectorId(slug: string): Promise<string> {
  const payload = await portalPayload()
  const { docs } = isSlug(slug)
    ? await payload.find({
        collection: 'sectors',
        where: { slug: { equals: slug } },
        select: {},
        depth: 0,
        limit: 1,
        pagination: false,
      })
    : { docs: [] }
  if (!docs[0]) throw new WrongDataParameterError('Không có lĩnh vực này.')
  return docs[0].id
}
