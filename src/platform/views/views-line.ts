import { getTranslations } from 'next-intl/server'
import { portalPayload } from '../payload-client'
import { cachedRead } from '../publishing/cached-read'
import type { SiteContext } from '../sites/site-context'
import type { CountedCollection } from './counted-items'
import { viewsOfItem } from './read-views'

/**
 * How often an item was read, in words; `null` while nobody has, and in a preview. The number belongs to the kept page and
 * is at most as old as that (300 seconds): no reading expires a page, and the page is the same for everyone.
 */
export async function viewsLine(
  ctx: SiteContext,
  collection: CountedCollection,
  id: string,
): Promise<string | null> {
  if (ctx.isPreview) return null
  const views = await cachedRead(['item-views', collection, id], [], async () =>
    viewsOfItem(await portalPayload(), collection, id),
  )
  if (views === 0) return null
  const t = await getTranslations('around')
  return t('views', { views })
}
