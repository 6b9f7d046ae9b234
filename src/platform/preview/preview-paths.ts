import { inLocale, isLocale } from '../i18n/locales'
import { memberPath } from '../sites/member-path'

/** Below the home of a site: what an editor sees of a text before it is public. */
export const DRAFT_PREVIEW = '/xem-truoc'

/** Below the home of a site: what a reviewer without an account sees of it. */
export const REVIEW = '/xem-thu'

/** Parameter by which a page of a reviewer asks for a file that is not public. */
export const REVIEW_PARAMETER = 'xem-thu'

/** Parameter that asks for the text as it stands in the form, not yet saved. */
export const UNSAVED_PARAMETER = 'ban'

type Place = { slug: string; isRoot?: boolean | null }

/** A path of a site on the root's host, where the session of the admin is valid. */
export function onRootHost(site: Place, path: string, locale = 'vi'): string {
  const inside = site.isRoot ? path : memberPath(site.slug, path)
  return isLocale(locale) ? inLocale(locale, inside) : inside
}
