/** The site map of a host, for machines. */
export const SITE_MAP_PATH = '/sitemap.xml'

/** The site map of a site, for people. */
export const SITE_MAP_PAGE = '/so-do-trang'

/** A part of the map of a site, from 1; below the home page of the site. */
export function siteMapPartPath(part: number): string {
  return `/so-do/${part}.xml`
}

/** The part that a file name such as `2.xml` names; `null` for anything else. */
export function readPartFile(file: string): number | null {
  const [, part] = /^([1-9]\d{0,5})\.xml$/.exec(file) ?? []
  return part ? Number(part) : null
}

/**
 * Each page has up to two addresses of less than a kilobyte, so a part stays far below the 50,000 addresses and 50 MB that
 * search engines take.
 */
export const PAGES_PER_PART = 10_000
