'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { NumberNotice as Notice } from './duplicates-endpoint'

/** One for both kinds of documents: a directive may have been entered as a legal document before. */
const ENDPOINT = '/api/legal-documents/doc-so'
/** Until a person pauses. */
const PAUSE_MS = 400

/**
 * Under the number of a document: how it is understood, and likely duplicates, asked for while one types, after every
 * save and whenever one comes back to the window – two people who enter the same document at once both see the other's.
 * It never stops anybody from saving.
 */
export function NumberNotice() {
  const { id, savedDocumentData } = useDocumentInfo()
  const number = useText('documentNumber')
  const query = new URLSearchParams({
    ...{ so: number, coQuan: useText('issuingBody'), coQuanId: useText('issuingAgency') },
    ...{ ngay: useText('issuedOn'), trang: useText('site'), id: id === undefined ? '' : String(id) },
  }).toString()
  const savedAt = asText(savedDocumentData?.updatedAt)
  const [notice, setNotice] = useState<Notice | null>(null)

  useEffect(() => {
    if (number.trim() === '') return setNotice(null)
    const leaving = new AbortController()
    const ask = async () => {
      const response = await fetch(`${ENDPOINT}?${query}`, {
        credentials: 'include',
        signal: leaving.signal,
      }).catch(() => null)
      if (!leaving.signal.aborted) setNotice(response?.ok ? ((await response.json()) as Notice) : null)
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    const again = () => void ask()
    window.addEventListener('focus', again)
    return () => {
      clearTimeout(timer)
      leaving.abort()
      window.removeEventListener('focus', again)
    }
  }, [query, number, savedAt])

  return (
    <div aria-live="polite" className="field-type" id="number-notice">
      {notice && <Understanding {...notice} />}
      {notice && notice.duplicates.length > 0 && <Duplicates {...notice} />}
    </div>
  )
}

function useText(name: string): string {
  return useFormFields(([fields]) => asText(fields[name]?.value))
}

function Understanding({ understood, problem }: Notice) {
  return (
    <p className="field-description" style={{ margin: 0 }}>
      {understood === null ? (
        <>Không đọc được số này ({problem}) – vẫn lưu được.</>
      ) : (
        <>
          Số được hiểu là: <strong>{understood}</strong>
        </>
      )}
    </p>
  )
}

function Duplicates({ duplicates }: Notice) {
  return (
    <div
      role="status"
      style={{
        border: '1px solid var(--theme-warning-500)',
        margin: '0.5rem 0 0',
        padding: '0.5rem 0.75rem',
      }}
    >
      <strong>Có thể đã nhập rồi</strong> – cùng số, cơ quan và năm. Vẫn lưu được nếu đây là văn bản khác.
      <ul style={{ margin: '0.25rem 0 0', paddingLeft: '1.25rem' }}>
        {duplicates.map(({ href, number, abstract, issuedOn, kind, state }) => (
          <li key={href}>
            <a href={href} rel="noreferrer" target="_blank">
              {number}
            </a>
            {issuedOn && ` ngày ${issuedOn}`} ({kind}, {state}): {abstract}
          </li>
        ))}
      </ul>
    </div>
  )
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''
}
