import type { CollectionConfig } from 'payload'
import { sharingFields } from '@/platform/sharing/sharing-fields'
import { slugField } from '@/platform/fields/slug-field'
import { documentSlugSource, officialDocumentFields } from '@/platform/official-documents/document-fields'
import { changeNotesField } from '@/platform/publishing/change-notes/field'
import { publishable } from '@/platform/publishing/publishable'
import { writingChecks } from '@/platform/rich-text/checks/field'
import { siteContent } from '@/platform/users/access'
import { checkRecipients } from './check-recipients'
import { keepReported } from './follow-up/keep-reported'
import { settleDeliveries } from './follow-up/settle-deliveries'
import { recipientFields } from './recipient-fields'

const published = publishable({
  slug: 'directives',
  labels: { singular: 'Văn bản chỉ đạo', plural: 'Chỉ đạo điều hành' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'documentNumber',
    defaultColumns: ['documentNumber', 'abstract', 'documentType', 'issuedOn', '_status'],
    listSearchableFields: ['documentNumber', 'abstract'],
    description: 'Chỉ thị, kế hoạch, công văn, thông báo… gửi các đơn vị.',
  },
  access: siteContent('editor', 'clerk', 'publisher'),
  defaultSort: '-issuedOn',
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  hooks: { beforeChange: [checkRecipients], beforeDelete: [keepReported] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Văn bản',
          fields: [...officialDocumentFields, { name: 'body', type: 'richText', label: 'Nội dung' }],
        },
        { label: 'Nơi nhận và nhiệm vụ', fields: recipientFields },
      ],
    },
    {
      name: 'followLink',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@/features/directives/components/follow-link#FollowLink' },
      },
    },
    changeNotesField,
    slugField(documentSlugSource),
    writingChecks,
    ...sharingFields,
  ],
})

/** Văn bản chỉ đạo, điều hành: they have recipients, a deadline and tasks. */
export const directives: CollectionConfig = {
  ...published,
  // Whoever may not publish is refused before anything is delivered.
  hooks: { ...published.hooks, afterChange: [...(published.hooks?.afterChange ?? []), settleDeliveries] },
}
