import type { CollectionConfig, Field } from 'payload'

type EditComponents = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['edit']>

/** Payload's own buttons would offer what the state table forbids, and its own status knows two states only. */
export const workflowButtons: EditComponents = {
  Status: '@/platform/workflow/admin/state-line#StateLine',
  PublishButton: '@/platform/workflow/admin/publish-slot#PublishSlot',
  UnpublishButton: '@/platform/workflow/admin/no-button#NoButton',
}

/** Beside the text of every item: where it stands, its steps, its history. */
export const workflowPanel: Field = {
  name: 'workflowPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@/platform/workflow/admin/workflow-panel#WorkflowPanel' },
  },
}
