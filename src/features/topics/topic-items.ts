import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { portalPayload } from '@/platform/payload-client'
import { contentPath, type ReadableCollection } from '@/platform/sites/content-path'
import { shownIds } from '@/platform/sites/shown-items'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleAt } from '@/platform/sites/visible-at'

/** An item of a topic as its page prints it. `day` is an instant or a stored day, ISO text. */
export type TopicItem = {
  collection: ReadableCollection
  id: string
  path: string
  title: string
  about: string | null
  day: string | null
}

type Pointer = { collection: ReadableCollection; id: string }

/** Of the sections of a topic so many news are shown. */
const MOST_NEWS = 12

/**
 * The chosen items in their order, as far as the site shows them, then the newest news of the sections that are not among
 * them.
 */
export async function readTopicItems(
  ctx: SiteContext,
  chosen: Pointer[],
  categories: string[],
): Promise<TopicItem[]> {
  const newest =
    categories.length === 0
      ? []
      : await shownIds(ctx, 'news', {
          where: [sql`d.category_id = ANY(${sql.param(categories)}::uuid[])`],
          order: sql`d.published_at DESC NULLS LAST, d.id DESC`,
          limit: MOST_NEWS,
        })
  const known = new Set(chosen.map(({ id }) => id))
  const wanted: Pointer[] = [
    ...chosen,
    ...newest.filter((id) => !known.has(id)).map((id) => ({ collection: 'news' as const, id })),
  ]
  const byCollection = Map.groupBy(wanted, ({ collection }) => collection)
  const found = await Promise.all(
    [...byCollection].map(([collection, pointers]) =>
      readItems(
        ctx,
        collection,
        pointers.map(({ id }) => id),
      ),
    ),
  )
  const byId = new Map(found.flat().map((item) => [item.id, item]))
  return wanted.flatMap(({ id }) => byId.get(id) ?? [])
}

/** What the collections have in common once the names of their fields are set aside. */
type Stored = {
  id: string
  slug: string
  title?: string | null
  summary?: string | null
  publishedAt?: string | null
  name?: string | null
  documentNumber?: string | null
  documentType?: string | null
  abstract?: string | null
  titleEn?: string | null
  issuedOn?: string | null
}

const FIELDS = {
  news: { slug: true, title: true, summary: true, publishedAt: true },
  pages: { slug: true, title: true, summary: true },
  'legal-documents': {
    slug: true,
    documentNumber: true,
    documentType: true,
    abstract: true,
    titleEn: true,
    issuedOn: true,
  },
  directives: {
    slug: true,
    documentNumber: true,
    documentType: true,
    abstract: true,
    titleEn: true,
    issuedOn: true,
  },
  procedures: { slug: true, name: true },
} as const

async function readItems(
  ctx: SiteContext,
  collection: ReadableCollection,
  ids: string[],
): Promise<TopicItem[]> {
  const payload = await portalPayload()
  const shown: Where =
    collection === 'procedures' ? { _status: { equals: 'published' } } : visibleAt(ctx, collection)
  const { docs } = await payload.find({
    collection,
    where: { and: [shown, { id: { in: ids } }] },
    locale: ctx.locale,
    select: FIELDS[collection] as never,
    depth: 0,
    pagination: false,
  })
  return (docs as unknown as Stored[]).map((item) => itemOf(ctx, collection, item))
}

function itemOf({ locale }: SiteContext, collection: ReadableCollection, item: Stored): TopicItem {
  const number =
    item.documentType && `${documentTypeLabel(item.documentType, locale)} ${item.documentNumber ?? ''}`
  const abstract = (locale === 'en' && item.titleEn) || item.abstract
  return {
    collection,
    id: item.id,
    path: contentPath(collection, item.slug),
    title: number ?? item.title ?? item.name ?? '',
    about: abstract ?? item.summary ?? null,
    day: item.publishedAt ?? item.issuedOn ?? null,
  }
}
