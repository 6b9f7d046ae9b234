'use client'

import { useFormFields } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'
import { dayOf } from '../../time/calendar-day'
import { checkText } from './check-text'
import type { Finding } from './finding'
import { questionOf } from './named-things'
import { useKnownTargets } from './use-known-targets'
import { readWritten } from './written-text'
import './writing-checks.css'

/** What is worth a second look in the text being written. It reads the form as it is, and never stops anybody. */
export function WritingChecks() {
  const title = useText('title', 'abstract')
  const body = useDeferredValue(useFormFields(([fields]) => fields.body?.value))
  const cover = useText('cover')
  const site = useText('site')
  const ownNumber = useText('documentNumber')
  const day = dayOfText(useText('publishedAt', 'issuedOn'))

  const text = useMemo(() => {
    const written = readWritten(title, body)
    return cover ? { ...written, media: [...written.media, cover] } : written
  }, [title, body, cover])
  const known = useKnownTargets(
    site,
    useMemo(() => questionOf(text), [text]),
  )
  const findings = checkText(text, { ...known, day, ownNumber })

  if (text.blocks.length === 0 && text.title === '') return null
  return (
    <section aria-live="polite" className="writing-checks field-type" id="writing-checks">
      {findings.length === 0 ? (
        <p>Soát bài: chưa thấy điều gì cần xem lại.</p>
      ) : (
        <>
          <h3>Nên xem lại: {findings.length} điều</h3>
          <ul>
            {findings.map((finding, at) => (
              <FindingItem key={`${finding.rule} ${finding.words} ${at}`} {...finding} />
            ))}
          </ul>
          <p>Chỉ để nhắc; vẫn lưu và đăng được.</p>
        </>
      )}
    </section>
  )
}

function FindingItem({ words, advice }: Finding) {
  return (
    <li>
      <q>{words}</q>
      <span>{advice}</span>
    </li>
  )
}

/** The value of the first of these fields that the form has, as text. */
function useText(...names: string[]): string {
  return useFormFields(([fields]) => {
    const value: unknown = names.map((name) => fields[name]?.value).find((one) => one !== undefined)
    if (typeof value === 'string') return value
    if (value instanceof Date) return value.toISOString()
    return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''
  })
}

/** A text that was published long ago spoke of days to come that are over now. */
function dayOfText(stored: string): string {
  const today = dayOf(new Date())
  const day = stored && !Number.isNaN(Date.parse(stored)) ? dayOf(new Date(stored)) : today
  return day < today ? day : today
}
