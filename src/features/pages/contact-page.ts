import { CONTACT_PAGE } from '@/platform/sites/mandatory-pages'
import type { SiteContext } from '@/platform/sites/site-context'

/** Whether the page is the one of contacts, and the site itself says how to reach it. */
export function isContactPage({ site }: Pick<SiteContext, 'site'>, slug: string): boolean {
  const { address, telephone, email } = site.contacts
  return slug === CONTACT_PAGE && Boolean(address ?? telephone ?? email)
}
