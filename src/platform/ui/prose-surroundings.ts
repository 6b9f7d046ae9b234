import type { ReferredItems } from '../rich-text/cards/referred-items'
import type { PublicSite } from '../sites/public-site'
import type { SiteContext } from '../sites/site-context'

/** What a text is printed with. */
export type ProseSurroundings = {
  ctx: SiteContext
  /** The site that the text belongs to. */
  owner: PublicSite
  /** What it links to and shows. */
  items: ReferredItems
}
