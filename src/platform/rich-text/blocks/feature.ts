import { BlocksFeature, createServerFeature } from '@payloadcms/richtext-lexical'
import type { UIField } from 'payload'
import { contactCard, documentCard, procedureCard } from './card-blocks'
import { fileList, gallery, video } from './media-blocks'
import { notice, quote } from './word-blocks'

/** What can stand in a text besides paragraphs, lists, tables and single pictures. */
export const BLOCKS = [gallery, fileList, video, quote, notice, documentCard, procedureCard, contactCard]

const intoTextAtOnce: UIField = {
  name: 'intoTextAtOnce',
  type: 'ui',
  admin: { components: { Field: '@/platform/rich-text/blocks/admin/into-text-at-once#IntoTextAtOnce' } },
}

export const blocks = () =>
  BlocksFeature({ blocks: BLOCKS.map((block) => ({ ...block, fields: [...block.fields, intoTextAtOnce] })) })

/** The row of buttons above a text by which blocks are put in. */
export const blockButtons = createServerFeature({
  key: 'blockButtons',
  feature: { ClientFeature: '@/platform/rich-text/blocks/admin/client#BlockButtonsClient' },
})
