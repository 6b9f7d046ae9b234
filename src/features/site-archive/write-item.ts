import type { CollectionSlug, PayloadRequest } from 'payload'
import { updatePublished } from '@/platform/publishing/update-published'
import { claimSlug } from '@/platform/publishing/slug-history'
import type { ArchivedItem } from './archive-format'
import { addEnglishToRow } from './write-english'
import { isObject, mapRow, type MapPointer, type Row } from './map-row'

export type Writing = {
  req: PayloadRequest
  collection: CollectionSlug
  /** Id here. */
  id: string
  site: string
  map: MapPointer
}

/** Content in one language, its pointers leading to items of this portal. */
type InLocale = (row: Row, locale: 'vi' | 'en') => Row

/**
 * Writes an item of an archive for the first time, in the transaction of `req`: as it is in public, or as the draft it is.
 * Where the content does not pass the checks of this portal it becomes a draft, and `false` is returned.
 */
export async function createItem(writing: Writing, item: ArchivedItem): Promise<boolean> {
  const { req, collection, id, site } = writing
  const content = item.published ?? item.draft
  if (!content) return true
  const isDrafted = hasDrafts(writing)
  const isPublic = Boolean(item.published)
  const say = inLocaleOf(writing)
  const data = { ...say(content, 'vi'), id, site, createdAt: item.createdAt }
  const write = (status: 'draft' | 'published') =>
    req.payload.create({
      collection,
      data: { ...data, ...(isDrafted ? { _status: status } : {}) } as never,
      draft: isDrafted && status === 'draft',
      locale: 'vi',
      depth: 0,
      req,
    })
  const hasEnglish = speaksEnglish(content)
  if (isDrafted && isPublic && !hasEnglish) await write('published')
  else {
    await write(isDrafted ? 'draft' : 'published')
    if (hasEnglish) await (isDrafted ? addEnglishDraft(writing, content) : addEnglishToRow(writing, content))
    if (isDrafted && isPublic) {
      await req.payload.update({
        collection,
        id,
        data: { _status: 'published' } as never,
        draft: false,
        locale: 'vi',
        depth: 0,
        req,
      })
    }
  }
  for (const slug of item.slugs ?? []) await claimSlug(req, { collection, site, slug }, id)
  return isPublic
}

/** What could not be written at first: pointers to items that came later, and what people were preparing. */
export async function completeItem(writing: Writing, item: ArchivedItem, isPublic: boolean): Promise<void> {
  const { req, collection, id } = writing
  const { payload } = req
  const say = inLocaleOf(writing)
  if (item.published && isPublic) {
    await updatePublished({ payload, req, collection, id }, say(item.published, 'vi'))
  }
  const draft = item.draft ?? (isPublic ? null : item.published)
  if (!draft || !hasDrafts(writing)) return
  await payload.update({
    collection,
    id,
    data: say(draft, 'vi'),
    draft: true,
    locale: 'vi',
    depth: 0,
    req,
  })
  if (speaksEnglish(draft)) await addEnglishDraft(writing, draft)
}

/** The texts in English, laid over what is there: rows inside are recognised by the ids that they got. */
async function addEnglishDraft(writing: Writing, content: Row): Promise<void> {
  const { req, collection, id } = writing
  const stored = await req.payload.findByID({ collection, id, draft: true, locale: 'vi', depth: 0, req })
  const data = withRowIds(inLocaleOf(writing)(content, 'en'), stored as unknown as Row)
  await req.payload.update({
    collection,
    id,
    data: data,
    draft: true,
    locale: 'en',
    fallbackLocale: false,
    depth: 0,
    req,
  })
}

function inLocaleOf({ req, collection, map }: Writing): InLocale {
  const fields = req.payload.collections[collection].config.flattenedFields
  return (row, locale) => mapRow(fields, row, map, locale)
}

function withRowIds(rows: Row, stored: Row): Row {
  return Object.fromEntries(
    Object.entries(rows)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => {
        const there = stored[key]
        if (isObject(value) && isObject(there) && !('root' in value)) return [key, withRowIds(value, there)]
        if (!Array.isArray(value) || !Array.isArray(there)) return [key, value]
        return [key, value.map((row: unknown, at) => withRowId(row, there[at]))]
      }),
  )
}

function withRowId(row: unknown, stored: unknown): unknown {
  if (!isObject(row) || !isObject(stored) || typeof stored.id !== 'string') return row
  return { ...withRowIds(row, stored), id: stored.id }
}

/** Whether anything in a stored row is said in English. */
export function speaksEnglish(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(speaksEnglish)
  if (!isObject(value)) return false
  const isSaid = 'en' in value && value.en !== null && value.en !== '' && !('root' in value)
  return isSaid || Object.entries(value).some(([key, inner]) => key !== 'root' && speaksEnglish(inner))
}

function hasDrafts({ req, collection }: Writing): boolean {
  return Boolean(req.payload.collections[collection].config.versions?.drafts)
}
