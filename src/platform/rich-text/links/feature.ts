import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { Field, FieldAffectingData } from 'payload'
import { isThere, ITEM_PICKER } from './item-field'
import { LINKABLE } from './linkable'

/** Links to addresses, and to items of the portal, which are found by words or number and kept by id. */
export function links() {
  return LinkFeature({
    enabledCollections: LINKABLE.map(({ collection }) => collection),
    maxDepth: 0,
    fields: ({ defaultFields }) => defaultFields.map(ours),
  })
}

function ours(field: FieldAffectingData): Field {
  if (field.name === 'url') return { ...field, validate: checkAddress } as Field
  if (field.name !== 'doc') return field as Field
  const { admin } = field as { admin?: object }
  return { ...field, validate: isThere, admin: { ...admin, components: { Field: ITEM_PICKER } } } as Field
}

function checkAddress(value: unknown, { siblingData }: { siblingData?: unknown }): true | string {
  if ((siblingData as { linkType?: unknown } | undefined)?.linkType === 'internal') return true
  return (
    (typeof value === 'string' && /^\S+$/.test(value)) ||
    'Nhập địa chỉ, ví dụ https://dichvucong.gov.vn hoặc /lien-he, không có dấu cách.'
  )
}
