import type { FlattenedField } from 'payload'

/** The label of a field in Vietnamese, as the form has it. */
export function labelOf(field: FlattenedField): string {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  const { vi } = (typeof label === 'object' && label !== null ? label : {}) as { vi?: unknown }
  return typeof vi === 'string' ? vi : field.name
}
