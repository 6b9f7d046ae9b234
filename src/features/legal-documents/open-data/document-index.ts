import type { Where } from 'payload'
import { pagingRecord } from '@/platform/open-data/data-parameters'
import { portalPayload } from '@/platform/payload-client'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleAt } from '@/platform/sites/visible-at'
import { dayFromStored, dayOf, storedDay } from '@/platform/time/calendar-day'
import { effectsOn } from '../effect/read-effects'
import { ROW_SELECT, rowOf } from '../legal-document-view'
import { dataPath } from './data-path'
import type { IndexQuery } from './index-query'

const SELECT = { ...ROW_SELECT, numberKey: true, effectiveOn: true, updatedAt: true } as const

/**
 * One page of what a site shows of legal documents as open data, newest first. Throws `WrongDataParameterError` for a
 * page that is not there.
 */
export async function documentIndex(ctx: SiteContext, query: IndexQuery) {
  const day = query.day ?? dayOf(new Date())
  const payload = await portalPayload()
  const { docs, totalDocs } = await payload.find({
    collection: 'legal-documents',
    where: { and: conditions(ctx, query) },
    select: SELECT,
    populate: { agencies: { name: true } },
    depth: 1,
    locale: ctx.locale,
    sort: ['-issuedOn', '-id'],
    page: query.page,
    limit: query.pageSize,
  })
  const effects = await effectsOn(
    docs.map(({ id }) => id),
    day,
  )
  return {
    language: 'vi',
    day,
    ...pagingRecord(query, totalDocs, ctx.canonical('/du-lieu/van-ban.json')),
    documents: docs.map((document) => {
      const row = rowOf(document, effects.get(document.id)?.effect ?? 'unknown')
      return {
        number: row.documentNumber,
        canonicalNumber: document.numberKey ?? null,
        type: row.documentType,
        abstract: row.abstract,
        issuingBody: row.issuingBody,
        issuedOn: dayFromStored(row.issuedOn),
        effectiveOn: dayFromStored(document.effectiveOn),
        effect: row.effect,
        modifiedAt: document.updatedAt,
        page: ctx.canonical(contentPath('legal-documents', row.slug)),
        data: ctx.canonical(dataPath(row.slug)),
      }
    }),
  }
}

/** Asked as of a day, documents issued later are left out, as in the list. */
function conditions(ctx: SiteContext, { type, sector, year, day }: IndexQuery): Where[] {
  return [
    visibleAt(ctx, 'legal-documents'),
    ...(type ? [{ documentType: { equals: type } }] : []),
    ...(sector ? [{ 'sector.slug': { equals: sector } }] : []),
    ...(year
      ? [
          { issuedOn: { greater_than_equal: storedDay(`${year}-01-01`) } },
          { issuedOn: { less_than_equal: storedDay(`${year}-12-31`) } },
        ]
      : []),
    ...(day
      ? [{ or: [{ issuedOn: { exists: false } }, { issuedOn: { less_than_equal: storedDay(day) } }] }]
      : []),
  ]
}
