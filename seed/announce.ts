import type { CollectionSlug, Payload } from 'payload'
import { pageTag } from '@/platform/publishing/page-tags'
import { isSiteOwned } from '@/platform/sites/ownership'
import type { Outcome } from './session'

/** The worker reads so many items for one job. */
const ITEMS_A_JOB = 100

const SEARCHABLE: CollectionSlug[] = ['news', 'pages', 'legal-documents', 'directives', 'procedures']

/**
 * Queues the work that puts what one step made into search and onto pages. A step that made anything names all its
 * items: those an earlier, killed run had made but not announced are then found too.
 */
export async function announce(
  payload: Payload,
  collection: CollectionSlug,
  { created, existing }: Outcome,
  siteIds: string[],
): Promise<void> {
  if (created.length === 0) return
  if (!SEARCHABLE.includes(collection)) {
    await payload.jobs.queue({ task: 'expire', queue: 'now', input: { tags: tagsOf(collection, siteIds) } })
    return
  }
  const ids = [...existing, ...created]
  for (let start = 0; start < ids.length; start += ITEMS_A_JOB) {
    const sites = isSiteOwned(collection) ? siteIds : []
    const batch = ids.slice(start, start + ITEMS_A_JOB)
    await payload.jobs.queue({ task: 'sync', queue: 'now', input: { collection, ids: batch, sites } })
  }
}

function tagsOf(collection: CollectionSlug, siteIds: string[]): string[] {
  if (collection === 'sites' || collection === 'media') return [pageTag.sites(), ...siteIds.map(pageTag.site)]
  return isSiteOwned(collection)
    ? siteIds.map((site) => pageTag.list(collection, site))
    : [pageTag.shared(collection)]
}
