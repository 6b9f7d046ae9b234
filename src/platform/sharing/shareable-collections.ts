import type { CollectionSlug } from 'payload'

/** Collections whose items a site may show on the sites below it, and offer to the site above it. */
export const SHAREABLE = [
  'news',
  'directives',
  'legal-documents',
  'pages',
  'banners',
] as const satisfies CollectionSlug[]

export type ShareableCollection = (typeof SHAREABLE)[number]

/** Only news have a front on which one leads. */
export const FEATURED_COLLECTION = 'news' satisfies ShareableCollection

/** As people read it in forms and lists. */
export const SHAREABLE_OPTIONS = [
  { value: 'news', label: 'Tin tức' },
  { value: 'directives', label: 'Văn bản chỉ đạo' },
  { value: 'legal-documents', label: 'Văn bản pháp luật' },
  { value: 'pages', label: 'Bài giới thiệu' },
  { value: 'banners', label: 'Banner' },
] satisfies { value: ShareableCollection; label: string }[]

/** True for a collection whose items can be shared. */
export function isShareable(collection: string): collection is ShareableCollection {
  return (SHAREABLE as readonly string[]).includes(collection)
}
