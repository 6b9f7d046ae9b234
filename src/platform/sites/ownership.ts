import type { CollectionSlug } from 'payload'

/**
 * Collections whose items belong to one site. Everything else that citizens read (procedures, sectors, agencies,
 * administrative units) is shared reference, kept by the root site.
 */
export const SITE_OWNED = [
  'news',
  'pages',
  'categories',
  'media',
  'directives',
  'legal-documents',
  'offerings',
  'banners',
  'topics',
  'unit-facts',
] as const satisfies CollectionSlug[]

/** True when items of the collection carry a `site`. */
export function isSiteOwned(collection: string): boolean {
  return (SITE_OWNED as readonly string[]).includes(collection)
}
