import type { Site } from '@/payload-types'
import { PUBLIC_MEDIA_SELECT, publicImage, type PublicImage } from '../media/public-image'
import { portalPayload } from '../payload-client'
import { cachedRead } from '../publishing/cached-read'
import { pageTag } from '../publishing/page-tags'
import type { RichTextContent } from '../ui/prose'
import { LINKED_ITEMS } from './item-place'
import type { SiteContext } from './site-context'

/** A block of a home page. `title` is `null` where the portal's own words are wanted; `count` is how many items at most. */
export type HomeBlock = { title: string | null } & (
  | { type: 'featuredNews'; count: number }
  | { type: 'directives'; count: number }
  | { type: 'legalDocuments'; count: number }
  | { type: 'banners'; count: number }
  | { type: 'categoryNews'; category: { slug: string; name: string }; count: number }
  | { type: 'procedures'; by: 'sector' | 'life-event'; count: number }
  | { type: 'quickLinks'; links: { label: string; url: string }[] }
  | { type: 'contacts' }
  | { type: 'map'; picture: PublicImage | null; place: { latitude: number; longitude: number } | null }
  | { type: 'calendar'; rows: { when: string; what: string; where: string | null }[] }
  | { type: 'text'; body: RichTextContent }
)

export type BlockOf<Type extends HomeBlock['type']> = Extract<HomeBlock, { type: Type }>

/** The home page of a site that has set none, below the search. */
export const DEFAULT_HOME: HomeBlock[] = [
  { type: 'featuredNews', title: null, count: 6 },
  { type: 'contacts', title: null },
  { type: 'directives', title: null, count: 6 },
  { type: 'procedures', title: null, by: 'life-event', count: 8 },
  { type: 'procedures', title: null, by: 'sector', count: 12 },
  { type: 'legalDocuments', title: null, count: 6 },
]

/** The blocks of a site's home page in their order: its own, or the portal's layout where it has set none. */
export async function homeLayout({ site, locale }: SiteContext): Promise<HomeBlock[]> {
  const own = await cachedRead(
    ['site-home', site.id, locale],
    [pageTag.site(site.id), pageTag.list('categories', site.id)],
    async () => {
      const payload = await portalPayload()
      const stored = await payload.findByID({
        collection: 'sites',
        id: site.id,
        locale,
        depth: 1,
        select: { home: true },
        populate: { ...LINKED_ITEMS, media: PUBLIC_MEDIA_SELECT, categories: { slug: true, name: true } },
      })
      return (stored.home ?? []).flatMap((block) => homeBlock(block) ?? [])
    },
  )
  return own.length > 0 ? own : DEFAULT_HOME
}

type Stored = NonNullable<Site['home']>[number]

/** A block as pages print it; `null` where what it is about is gone. */
function homeBlock(block: Stored): HomeBlock | null {
  const title = 'title' in block && block.title?.trim() ? block.title : null
  switch (block.blockType) {
    case 'featuredNews':
    case 'legalDocuments':
      return { type: block.blockType, title, count: block.count ?? 6 }
    case 'directives':
      return { type: block.blockType, title, count: block.count ?? 4 }
    case 'banners':
      return { type: block.blockType, title: null, count: block.count ?? 3 }
    case 'categoryNews': {
      if (typeof block.category !== 'object') return null
      const { slug, name } = block.category
      return { type: 'categoryNews', title, category: { slug, name }, count: block.count ?? 4 }
    }
    case 'procedures':
      return { type: 'procedures', title, by: block.by, count: block.count ?? 8 }
    case 'quickLinks':
      return {
        type: 'quickLinks',
        title,
        links: (block.links ?? []).map(({ label, url }) => ({ label, url })),
      }
    case 'contacts':
      return { type: 'contacts', title }
    case 'map':
      return { type: 'map', title, picture: publicImage(block.picture), place: placeOf(block) }
    case 'calendar':
      return {
        type: 'calendar',
        title,
        rows: (block.rows ?? []).map(({ when, what, where }) => ({ when, what, where: where ?? null })),
      }
    case 'text':
      return { type: 'text', title, body: block.body ?? null }
  }
}

function placeOf({ latitude, longitude }: { latitude?: number | null; longitude?: number | null }) {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null
}
