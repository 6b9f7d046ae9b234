import type { CollectionConfig, UIField } from 'payload'

/** Above the text of every item: who else works on it, and what was written and not saved. */
export const editingDesk: UIField = {
  name: 'editingDesk',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/platform/editing/admin/editing-desk#EditingDesk' },
  },
}

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>
type Views = NonNullable<Components['views']>

/** Adds the screen on which two versions are compared, and an old one is brought back as a draft. */
export function withVersionScreen(views: Views | undefined): Views {
  const version = { Component: '@/platform/editing/versions/version-view#VersionView' }
  return { ...views, edit: { ...views?.edit, version } as NonNullable<Views['edit']> }
}
