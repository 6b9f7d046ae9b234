import type { PublicSite } from './public-site'
import type { SiteContext } from './site-context'

/** The site whose contacts a page prints: its own, or those of the nearest site above while it has none. */
export function contactSite({ site, above }: Pick<SiteContext, 'site' | 'above'>): PublicSite {
  return [site, ...above].find(hasContacts) ?? site
}

/** A reader can reach the unit in some way. */
function hasContacts({ contacts, desk }: PublicSite): boolean {
  return Boolean(contacts.address || contacts.telephone || contacts.email || desk.address || desk.telephone)
}
