import { DRAFT_PREVIEW, REVIEW, REVIEW_PARAMETER } from '@/platform/preview/preview-paths'

const PREVIEW_PAGE = new RegExp(`^(?:/en)?(?:/don-vi/[^/]+)?(${DRAFT_PREVIEW}|${REVIEW})(?:/|$)`)
const REVIEWED_FILE = new RegExp(`[?&]${REVIEW_PARAMETER}=`)

const ofPreviews = {
  // Nothing on the way and no browser may keep what is not public.
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  // A reviewer's link is a key: no other page may learn it.
  'Referrer-Policy': 'no-referrer',
}

/** Headers of an answer that shows what is not public, a preview or a file of it; `null` for every other. */
export function previewHeaders(url: string): Record<string, string> | null {
  const [path = '', query = ''] = url.split('?')
  return PREVIEW_PAGE.test(path) || REVIEWED_FILE.test(`?${query}`) ? ofPreviews : null
}

/** The page that stands in for a preview which cannot be opened, below the site's home; `null` for other addresses. */
export function deadEndOf(url: string): string | null {
  return PREVIEW_PAGE.exec(url.split('?')[0] ?? '')?.[1] ?? null
}
