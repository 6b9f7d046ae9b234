/**
 * Names under which cached pages are kept and expired. A page carries the tag of every list and item it printed (Next
 * allows 128 a page).
 */
export const pageTag = {
  /** One item, on its own page. */
  item: (collection: string, id: string) => `item:${collection}:${id}`,
  /** The items of a site-owned collection that one site has. Lists carry those of the sites above too: see `listTags`. */
  list: (collection: string, site: string) => `list:${collection}:${site}`,
  /** A list of shared reference data (procedures, sectors, agencies). */
  shared: (collection: string) => `shared:${collection}`,
  /** Name, contacts, menu of a site: printed on every one of its pages. */
  site: (site: string) => `site:${site}`,
  /** What a site has hidden or featured of other sites' items. */
  placements: (site: string) => `placements:${site}`,
  /** The list of all sites. */
  sites: () => 'sites',
}
