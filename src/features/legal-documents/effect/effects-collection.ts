import type { CollectionConfig } from 'payload'
import { EFFECTS } from '@/platform/official-documents/effects'
import { systemOnly } from '@/platform/users/access'

/**
 * The computed effect of every published legal document as periods that follow one another without a gap. Derived: it
 * can be thrown away and computed again from the documents and their relations at any time.
 */
export const legalEffects: CollectionConfig = {
  slug: 'legal-effects',
  labels: { singular: 'Hiệu lực đã tính', plural: 'Hiệu lực đã tính' },
  admin: { hidden: true },
  access: systemOnly,
  timestamps: false,
  indexes: [{ fields: ['document', 'fromDay'], unique: true }],
  fields: [
    { name: 'document', type: 'relationship', relationTo: 'legal-documents', required: true },
    // First day of the period, `yyyy-mm-dd`; `0001-01-01` for "always before". Text sorts as days do.
    { name: 'fromDay', type: 'text', required: true, index: true },
    // First day after the period; empty while it lasts.
    { name: 'untilDay', type: 'text', index: true },
    {
      name: 'effect',
      type: 'select',
      required: true,
      enumName: 'enum_legal_effect',
      options: [...EFFECTS],
    },
    // True when a person or the source states it instead of the rule.
    { name: 'isStated', type: 'checkbox', defaultValue: false },
    { name: 'reasons', type: 'json' },
  ],
}
