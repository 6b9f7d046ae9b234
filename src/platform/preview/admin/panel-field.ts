import type { Field } from 'payload'
import { isReadable } from '../../sites/content-path'

/** Beside the text of every item that has a public page: links for reviewers. */
export function reviewLinksField(collection: string): Field[] {
  if (!isReadable(collection)) return []
  return [
    {
      name: 'reviewLinks',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '@/platform/preview/admin/review-links-panel#ReviewLinksPanel' },
      },
    },
  ]
}
