'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import {
  checkAccent,
  displayContrast,
  accentContrast,
  PAPER,
  readColor,
  readableAccent,
} from './accent-color'

/** What pages use where no colour is chosen. */
const OWN_COLOR = '#9b1c1c'

/** A colour to pick or to type, shown at once as the bar and the link it will be, with how well it reads. */
export const AccentColorInput: TextFieldClientComponent = ({ field, path: givenPath, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, disabled } = useField<string | null>({
    potentiallyStalePath: givenPath,
  })
  const isFixed = Boolean(readOnly) || disabled
  const color = readColor(value ?? '')
  return (
    <div className={`field-type text ${showError ? 'error' : ''}`} id="field-accent-color">
      <FieldLabel label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} {...(errorMessage ? { message: errorMessage } : {})} />
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 'calc(var(--base) * 0.5)' }}>
          <input
            type="color"
            aria-label="Chọn màu"
            value={color ?? OWN_COLOR}
            disabled={isFixed}
            onChange={({ target }) => setValue(target.value)}
            style={{ flex: 'none', width: '4rem', height: 'auto', minHeight: '2.5rem', padding: 2 }}
          />
          <input
            type="text"
            id={`field-${path}`}
            name={path}
            value={value ?? ''}
            disabled={isFixed}
            placeholder={OWN_COLOR}
            maxLength={9}
            onChange={({ target }) => setValue(target.value)}
            onBlur={() => color !== null && setValue(color)}
            style={{ flex: '1 1 8rem', maxWidth: '14rem' }}
          />
        </div>
      </div>
      <Preview color={color ?? OWN_COLOR} />
      <Advice value={value} color={color} onTake={isFixed ? null : setValue} />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

function Preview({ color }: { color: string }) {
  return (
    <div
      aria-hidden="true"
      style={{ maxWidth: '26rem', marginBlock: '0.5rem', border: '1px solid #e0d6c6', background: PAPER }}
    >
      <div style={{ padding: '0.5rem 0.75rem', background: color, color: '#fff', fontWeight: 600 }}>
        Tin tức &nbsp; Văn bản &nbsp; Thủ tục
      </div>
      <div style={{ padding: '0.5rem 0.75rem', color }}>Tất cả tin ›</div>
    </div>
  )
}

type AdviceProps = {
  value: string | null | undefined
  color: string | null
  onTake: ((color: string) => void) | null
}

function Advice({ value, color, onTake }: AdviceProps) {
  if (!value) return null
  const verdict = checkAccent(value)
  if (color === null) return <p aria-live="polite">{verdict}</p>
  const darker = readableAccent(color)
  return (
    <div aria-live="polite">
      {verdict === true ? (
        <p>Đọc tốt: độ tương phản {displayContrast(accentContrast(color).worst)}.</p>
      ) : (
        <>
          <p style={{ color: 'var(--theme-error-500)' }}>{verdict}</p>
          {onTake && (
            <button
              type="button"
              className="btn btn--style-secondary btn--size-small"
              onClick={() => onTake(darker)}
            >
              <span
                aria-hidden="true"
                style={{ display: 'inline-block', width: '1em', height: '1em', background: darker }}
              />{' '}
              Dùng màu {darker}
            </button>
          )}
        </>
      )}
    </div>
  )
}
