import type { TextField } from 'payload'
import { checkAccent, readColor } from './accent-color'

/**
 * The colour of a site's bars, buttons and links. A colour that cannot be read is refused when it is chosen; one that
 * was stored before there was this rule stands in nobody's way, and the pages print it darker.
 */
export const accentColorField: TextField = {
  name: 'accentColor',
  type: 'text',
  label: 'Màu nhấn',
  admin: {
    placeholder: '#9b1c1c',
    description: 'Màu của thanh menu, nút bấm và đường dẫn. Để trống: dùng màu chung của cổng.',
    components: { Field: '@/platform/sites/accent-color-input#AccentColorInput' },
  },
  hooks: {
    beforeValidate: [
      ({ value }): unknown => (typeof value === 'string' ? (readColor(value) ?? value) : (value as unknown)),
    ],
  },
  validate: (value: string | null | undefined, { previousValue }: { previousValue?: unknown }) =>
    (value && value === previousValue) || checkAccent(value),
}
