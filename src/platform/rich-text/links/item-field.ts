import type { CollectionSlug, Condition, RelationshipField } from 'payload'
import { relationship } from 'payload/shared'

type ItemField = {
  name: string
  label: string
  relationTo: CollectionSlug | CollectionSlug[]
  description?: string
  condition?: Condition
}

export const ITEM_PICKER = '@/platform/rich-text/links/admin/item-picker#ItemPicker'

/**
 * Whether the value is an item that is there. The tenancy plugin would refuse what the root has, which texts may show; that an
 * item may be pointed to is checked for all pointers in one place.
 */
export const isThere: RelationshipField['validate'] = (
  value: unknown,
  options: Parameters<typeof relationship>[1],
) => relationship(value as never, { ...options, filterOptions: undefined })

/** An item that is found by words or number. */
export function itemField({ name, label, relationTo, description, condition }: ItemField): RelationshipField {
  return {
    name,
    label,
    relationTo,
    type: 'relationship',
    required: true,
    // Pages read what they show of it themselves, so that they are made anew when it changes.
    maxDepth: 0,
    validate: isThere,
    admin: {
      components: { Field: ITEM_PICKER },
      ...(description ? { description } : {}),
      ...(condition ? { condition } : {}),
    },
  } as RelationshipField
}
