/**
 * Names under which cached pages are kept and expired. A page carries the tag of every list and item it printed (Next
 * allows 128 a page).
 */
export const pageTag = {
  /** One item, on its own page. */
  item: (collection: string, id: string) => `item:${collection}:${id}`,
  /** A list of a site-owned collection at one site. Lists that also show the root's shared items carry both. */
  list: (collection: string, site: string) => `list:${collection}:${site}`,
  /** A list of shared reference data (procedures, sectors, agencies). */
  shared: (collection: string) => `shared:${collection}`,
  /** Name, contacts, menu of a site: printed on every one of its pages. */
  site: (site: string) => `site:${site}`,
  /** The list of all sites. */
  sites: () => 'sites',
}
