import type { UIField } from 'payload'

/** Beside the form of an article: what is worth a second look before it is published. */
export const writingChecks: UIField = {
  name: 'writingChecks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@/platform/rich-text/checks/writing-checks#WritingChecks' },
  },
}
