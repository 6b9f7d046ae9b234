import type { Field, FieldHook } from 'payload'
import { DEFAULT_LOCALE } from '@/platform/i18n/locales'
import { MANDATORY_PARTS } from '../vocabulary'
import { missingParts } from './missing-parts'
import { rowAfter } from './row-after'

/** Computed with every write, draft or published, whoever writes and whatever was sent. */
const computed: FieldHook = ({ data, siblingDocWithLocales, req }) =>
  missingParts(
    rowAfter(
      (data ?? {}) as Record<string, unknown>,
      siblingDocWithLocales as Record<string, unknown>,
      req.locale ?? DEFAULT_LOCALE,
    ),
  )

/** Mandatory parts that the item lacks; for lists and notices, so nobody sets it by hand. */
export const missingPartsField: Field = {
  name: 'missingParts',
  type: 'select',
  hasMany: true,
  label: 'Phần còn thiếu',
  enumName: 'enum_procedure_part',
  options: MANDATORY_PARTS.map(({ value, label }) => ({ value, label })),
  access: { create: () => false, update: () => false },
  hooks: { beforeChange: [computed] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    components: {
      Field: '@/features/procedures/completeness/missing-parts-notice#MissingPartsNotice',
      Cell: '@/features/procedures/completeness/missing-parts-cell#MissingPartsCell',
    },
  },
}
