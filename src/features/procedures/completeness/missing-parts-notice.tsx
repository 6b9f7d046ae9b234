'use client'

import { Banner, FieldLabel, useFormFields, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import type { SelectFieldClientComponent } from 'payload'
import { DEFAULT_LOCALE } from '@/platform/i18n/locales'
import { MANDATORY_PARTS } from '../vocabulary'
import { missingParts } from './missing-parts'

/** Beside the form: what is still to be filled in before the procedure can be published, and in which tab. */
export const MissingPartsNotice: SelectFieldClientComponent = ({ field, path }) => {
  const { code: locale } = useLocale()
  // Of a form in another language only the stored answer tells what the Vietnamese has.
  const missing = useFormFields(([fields]) =>
    locale === DEFAULT_LOCALE
      ? missingParts(reduceFieldsToValues(fields, true)).join(' ')
      : [fields[path]?.value].flat().join(' '),
  )
  const isImported = useFormFields(([fields]) => Boolean(fields.sourceName?.value))
  const parts = MANDATORY_PARTS.filter(({ value }) => missing.split(' ').includes(value))
  return (
    <div className="field-type" style={{ marginBottom: 'var(--spacing-field)' }}>
      <FieldLabel label={field.label} path={path} />
      {parts.length === 0 ? (
        <Banner type="success">Đủ các phần bắt buộc</Banner>
      ) : (
        <>
          <ul style={{ margin: '0 0 .5rem', paddingLeft: '1.25rem' }}>
            {parts.map(({ value, label, tab }) => (
              <li key={value}>
                <strong>{label}</strong> – thẻ “{tab}”
              </li>
            ))}
          </ul>
          <p className="field-description" style={{ margin: 0 }}>
            {isImported
              ? 'Phần mà nguồn dữ liệu chưa có thì vẫn đăng được, trang công khai nói rõ điều đó; phần đã đăng thì không được bỏ.'
              : 'Lưu nháp được; chỉ đăng được khi đủ các phần này (Nghị định 63/2010/NĐ-CP, Điều 8).'}
          </p>
        </>
      )}
    </div>
  )
}
