import { hasText } from '@/platform/rich-text/has-text'

/** A published page as far as it matters which one a reader gets. */
type Candidate = { slug: string; siteId: string; body?: unknown }

/** What stands at one address of a site: the page, and the page whose text is read there. */
type ChosenPage<Page> = {
  page: Page
  /** The page itself, that of a site above while it is empty, or `null` where nobody has written one. */
  text: Page | null
}

/**
 * What each address of a site shows: its own page; while that is empty, the text of the nearest site above that has
 * one; a page shared by another site only where the site has none of its own.
 * @param candidates pages of the site and of others, in any order
 * @param sites ids of the site and of those above it, nearest first
 */
export function choosePages<Page extends Candidate>(
  candidates: Page[],
  sites: string[],
  isOwnAnswer: (page: Page) => boolean = () => false,
): ChosenPage<Page>[] {
  const nearness = ({ siteId }: Page) => {
    const at = sites.indexOf(siteId)
    return at === -1 ? sites.length : at
  }
  const bySlug = Map.groupBy(
    [...candidates].sort((a, b) => nearness(a) - nearness(b)),
    ({ slug }) => slug,
  )
  return [...bySlug.values()].flatMap((pages): ChosenPage<Page>[] => {
    const [page] = pages
    if (!page) return []
    if (isOwnAnswer(page)) return [{ page, text: page }]
    return [{ page, text: pages.find(({ body }) => hasText(body)) ?? null }]
  })
}
