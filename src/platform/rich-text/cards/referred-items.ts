import { effectsToday } from '../../official-documents/effects-today'
import { portalPayload } from '../../payload-client'
import { cachedRead } from '../../publishing/cached-read'
import { pageTag } from '../../publishing/page-tags'
import { referencesInText, type Reference } from '../../publishing/references'
import { contentPath } from '../../sites/content-path'
import { itemHref } from '../../sites/item-href'
import { placeOf } from '../../sites/item-place'
import type { PublicSite } from '../../sites/public-site'
import { listTags } from '../../sites/shared-lists'
import type { SiteContext } from '../../sites/site-context'
import { isShareable } from '../../sharing/shareable-collections'
import { isReferred, READ, type ReferredCollection, type StoredItem } from './referred-fields'

/** An item that a text links to or shows, as it is now. */
export type ReferredItem = StoredItem & {
  /** Where a reader of this page finds it; `null` where the item has no page, or none for them. */
  href: string | null
}

/** The public items behind the references of a text; what is not public, or not for this site's readers, is missing. */
export type ReferredItems = ReadonlyMap<string, ReferredItem>

/** A page carries 128 tags at most and has some of its own; a text with more references waits for changes of whole lists. */
const MOST_TAGS = 60

/** The key of an item in `ReferredItems`. */
export function referredKey({ collection, id }: Reference): string {
  return `${collection} ${id}`
}

/**
 * What a text links to and shows, read apart from the text and under its own tags: so links follow a changed address, and
 * cards a changed item. `owner` is the site of the text, where it is another one than the reader's.
 */
export async function referredItems(
  ctx: SiteContext,
  owner: PublicSite | null,
  text: unknown,
): Promise<ReferredItems> {
  const wanted = new Map(
    referencesInText(text)
      .filter((reference): reference is Wanted => isReferred(reference.collection))
      .map((reference) => [referredKey(reference), reference]),
  )
  if (wanted.size === 0) return new Map()
  const keys = [...wanted.keys()].sort()
  const found = await cachedRead(
    ['referred', ctx.locale, ...keys],
    tagsFor(ctx, owner, [...wanted.values()]),
    () => readItems(ctx, [...wanted.values()]),
  )
  return new Map(
    found.flatMap((item): [string, ReferredItem][] => {
      if (item.collection === 'agencies') return [[referredKey(item), { ...item, href: null }]]
      const href = hrefOf(ctx, owner, item)
      return href === null ? [] : [[referredKey(item), { ...item, href }]]
    }),
  )
}

type Wanted = Reference & { collection: ReferredCollection }

function tagsFor(ctx: SiteContext, owner: PublicSite | null, wanted: Wanted[]): string[] {
  const collections = [...new Set(wanted.map(({ collection }) => collection))]
  const shared = collections.includes('agencies') ? [pageTag.shared('agencies')] : []
  if (wanted.length <= MOST_TAGS)
    return [...wanted.map(({ collection, id }) => pageTag.item(collection, id)), ...shared]
  return collections.flatMap((collection) =>
    isShareable(collection)
      ? [...listTags(ctx, collection), ...(owner ? [pageTag.list(collection, owner.id)] : [])]
      : [pageTag.shared(collection)],
  )
}

async function readItems(ctx: SiteContext, wanted: Wanted[]): Promise<StoredItem[]> {
  const payload = await portalPayload()
  const groups = Map.groupBy(wanted, ({ collection }) => collection)
  const documents = (groups.get('legal-documents') ?? []).map(({ id }) => id)
  const effects = await effectsToday(documents)
  const found = await Promise.all(
    [...groups].map(async ([collection, references]) => {
      const { select, isDrafted, read } = READ[collection]
      const { docs } = await payload.find({
        collection: collection,
        where: {
          and: [
            { id: { in: references.map(({ id }) => id) } },
            ...(isDrafted ? [{ _status: { equals: 'published' } }] : []),
          ],
        },
        locale: ctx.locale,
        select: select as never,
        depth: 0,
        pagination: false,
      })
      return docs.map((doc): StoredItem => {
        const item = doc as unknown as Record<string, unknown> & { id: string; slug: string }
        return {
          collection,
          id: item.id,
          slug: item.slug,
          place: isShareable(collection) ? placeOf(collection, item) : null,
          effect: effects.get(item.id) ?? null,
          ...read(item),
        }
      })
    }),
  )
  return found.flat()
}

function hrefOf(ctx: SiteContext, owner: PublicSite | null, item: StoredItem): string | null {
  if (item.collection === 'agencies') return null
  if (!isShareable(item.collection)) return ctx.href(contentPath(item.collection, item.slug))
  return item.place && itemHref(ctx, item.place, owner)
}
