import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { storedDay } from '@/platform/time/calendar-day'
import type { RestSession } from '../../support/rest-session'
import { smallPdf } from '../../support/small-pdf'

export const ITEM_COLLECTIONS = ['news', 'directives', 'legal-documents', 'pages', 'banners'] as const

export type ItemCollection = (typeof ITEM_COLLECTIONS)[number]

/** One way of being more or less public, and how an item comes to it. */
export type State = {
  name: string
  data?: (site: PlantSite) => Record<string, unknown>
  /** Not even once published. */
  isDraft?: true
  /** What is done after it has been published. */
  then?: 'new-draft' | 'unpublish'
}

export type PlantSite = { id: string; slug: string; shareWith: string[] }

const IN_A_WEEK = new Date(Date.now() + 7 * 86_400_000).toISOString()

export const STATES: State[] = [
  { name: 'own' },
  { name: 'draft', isDraft: true },
  { name: 'scheduled', isDraft: true, data: () => ({ publishedAt: IN_A_WEEK }) },
  { name: 'pending draft', then: 'new-draft' },
  { name: 'unpublished', data: () => ({ sharing: 'all' }), then: 'unpublish' },
  { name: 'shared with all', data: () => ({ sharing: 'all' }) },
  { name: 'shared draft', isDraft: true, data: () => ({ sharing: 'all' }) },
  { name: 'shared with kinds', data: () => ({ sharing: 'kinds', sharedKinds: ['thi-tran', 'phuong'] }) },
  {
    name: 'shared with sites',
    data: ({ shareWith }) => (shareWith.length > 0 ? { sharing: 'sites', sharedSites: shareWith } : {}),
  },
  { name: 'hidden', data: () => ({ sharing: 'all', mayBeHidden: true }) },
  { name: 'not to be hidden', data: () => ({ sharing: 'all', mayBeHidden: false }) },
  { name: 'offered', data: () => ({ offeredUp: true }) },
  { name: 'accepted', data: () => ({ offeredUp: true }) },
  { name: 'declined', data: () => ({ offeredUp: true }) },
]

export type Planted = {
  collection: ItemCollection
  id: string
  slug: string | null
  site: string
  state: string
}

/** Puts an item of the collection and state at the site, each of its texts with a word of its own. */
export async function plantItem(
  session: RestSession,
  mark: () => string,
  where: { collection: ItemCollection; site: PlantSite; state: State; common: string },
): Promise<Planted> {
  const { collection, site, state, common } = where
  const files = await plantFiles(session, mark, where)
  const data = {
    ...texts(collection, mark, common),
    ...files,
    ...state.data?.(site),
    site: site.id,
    slug: '',
  }
  const doc = await session.create(collection, { ...data, _status: state.isDraft ? 'draft' : 'published' })
  if (state.then === 'new-draft') await session.draft(collection, doc.id, texts(collection, mark, common))
  if (state.then === 'unpublish') await session.update(collection, doc.id, { _status: 'draft' })
  return { collection, id: doc.id, slug: doc.slug || null, site: site.slug, state: state.name }
}

/** A file for items of the states in which files matter most; banners cannot do without a picture. */
async function plantFiles(
  session: RestSession,
  mark: () => string,
  { collection, site, state }: { collection: ItemCollection; site: PlantSite; state: State },
): Promise<Record<string, unknown>> {
  const isPicture = collection === 'banners' || collection === 'news'
  // Every paper is read by the worker, so papers are few.
  const matters = (
    isPicture ? ['own', 'draft', 'unpublished', 'shared with sites'] : ['own', 'draft']
  ).includes(state.name)
  if (collection === 'pages' || (collection !== 'banners' && !matters)) return {}
  const name = `${mark()}-${mark()}`
  const file = isPicture
    ? { name: `${name}.png`, data: await picture(mark()), mimetype: 'image/png' }
    : { name: `${name}.pdf`, data: smallPdf(`${mark()} ${mark()}`), mimetype: 'application/pdf' }
  const { id } = await session.upload(site.id, file, mark())
  return collection === 'banners' ? { image: id } : collection === 'news' ? { cover: id } : { files: [id] }
}

/** @param common a word that many items share, so that searches find more than one */
function texts(collection: ItemCollection, mark: () => string, common: string): Record<string, unknown> {
  const title = `${mark()} ${common}`
  const body = richText(`${mark()} ${common}`)
  switch (collection) {
    case 'news':
      return { title, summary: `${mark()} ${common}`, body, author: mark(), sourceName: mark() }
    case 'pages':
      return { title, summary: mark(), body }
    case 'banners':
      return { title, link: `https://example.org/${mark()}` }
    case 'directives':
      return {
        ...official(mark, title),
        documentType: 'ke-hoach',
        body,
        tasks: [{ what: mark(), who: mark() }],
        publishesProgress: true,
      }
    case 'legal-documents':
      return {
        ...official(mark, title),
        documentType: 'quyet-dinh',
        effectiveOn: storedDay('2026-02-01'),
        scope: mark(),
        relations: [{ kind: 'cites', targetText: `Quyết định ${mark()}` }],
      }
  }
}

const official = (mark: () => string, abstract: string) => ({
  documentNumber: `17/QĐ-${mark()}`,
  abstract,
  issuingBody: `Ủy ban ${mark()}`,
  signer: mark(),
  issuedOn: storedDay('2026-01-15'),
})

function richText(text: string) {
  const words = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  const paragraph = {
    type: 'paragraph',
    children: [words],
    direction: null,
    format: '',
    indent: 0,
    version: 1,
  }
  return { root: { type: 'root', children: [paragraph], direction: null, format: '', indent: 0, version: 1 } }
}

/** A picture that is like no other: its colours are made of the word. */
async function picture(word: string): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = createHash('sha256').update(word).digest()
  return sharp({ create: { width: 700, height: 470, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer()
}
