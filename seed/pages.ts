import { hasText } from '@/platform/rich-text/has-text'
import { idOf } from '@/platform/publishing/references'
import { updatePublished } from '@/platform/publishing/update-published'
import { communes } from './data/communes'
import { communePages } from './data/pages-communes'
import { rootPages } from './data/pages-root'
import { richText } from './rich-text'
import { inSmallGroups, type Outcome, type SeedSession } from './session'
import { ROOT } from './sites'

/** An introduction page as it is written down in `data/`; without a body it waits for its commune to write it. */
export type PageText = {
  slug: string
  title: string
  summary?: string
  body: string[]
  en?: { title: string; summary: string }
}

const ORDER_STEP = 10

/** The introduction pages of the district and of each commune. A new site has them already, empty: they are filled in. */
export async function seedPages(session: SeedSession): Promise<Outcome> {
  const sites: [site: string, texts: PageText[]][] = [
    [ROOT, rootPages],
    ...communes.map((commune): [string, PageText[]] => [commune.slug, communePages(commune)]),
  ]
  const wanted = sites.flatMap(([site, texts]) =>
    texts.map((text, index) => ({
      key: text.slug,
      site,
      data: { slug: text.slug, order: (index + 1) * ORDER_STEP, ...writtenOf(text), _status: 'published' },
      ...(text.en ? { en: text.en } : {}),
    })),
  )
  const outcome = await session.ensure('pages', 'slug', wanted)
  const filled = await fillEmpty(session, new Map(sites))
  return {
    created: [...outcome.created, ...filled],
    existing: outcome.existing.filter((id) => !filled.includes(id)),
  }
}

function writtenOf({ title, summary, body }: PageText) {
  return { title, ...(summary ? { summary } : {}), ...(body.length > 0 ? { body: richText(body) } : {}) }
}

/** Writes the texts of pages that are still empty; what a person has written or prepared stays. */
async function fillEmpty(session: SeedSession, texts: Map<string, PageText[]>): Promise<string[]> {
  const { payload } = session
  const slugs = new Map([...texts.keys()].map((slug) => [session.idOf('sites', slug), slug]))
  const { docs } = await payload.find({
    collection: 'pages',
    where: { site: { in: [...slugs.keys()] }, _status: { equals: 'published' } },
    select: { slug: true, site: true, body: true },
    locale: 'vi',
    depth: 0,
    pagination: false,
  })
  const empty = docs.flatMap(({ id, slug, site, body }) => {
    const text = texts.get(slugs.get(idOf(site) ?? '') ?? '')?.find((known) => known.slug === slug)
    return text && text.body.length > 0 && !hasText(body) ? [{ id, text }] : []
  })
  await inSmallGroups(empty, ({ id, text }) =>
    session.inTransaction(async (req) => {
      const page = { payload, req, collection: 'pages' as const, id }
      req.locale = 'vi'
      await updatePublished(page, writtenOf(text))
      if (!text.en) return
      req.locale = 'en'
      await updatePublished(page, text.en)
    }),
  )
  return empty.map(({ id }) => id)
}
