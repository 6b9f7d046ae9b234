import type { UIField } from 'payload'

/** Above the text of every item: who else works on it, and what was written and not saved. */
export const editingDesk: UIField = {
  name: 'editingDesk',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/platform/editing/admin/editing-desk#EditingDesk' },
  },
}
