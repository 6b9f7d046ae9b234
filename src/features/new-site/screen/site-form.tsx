'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { SITE_KINDS } from '@/platform/sites/kinds'
import type { MadeAnswer } from '../answers'
import { headingOf, type ColumnKey } from '../columns'
import { NEW_SITES_API } from '../paths'
import { hostFor, kindOf, slugFor } from '../proposals'
import { post } from './answer'
import { Field } from './field'
import { Made } from './made'

type Typed = Partial<Record<ColumnKey, string | undefined>>

export type SiteAbove = { slug: string; name: string; hostPattern: string | null }

/** One form for one site. Address, host and kind follow the name until the person types their own. */
export function SiteForm({ sites }: { sites: SiteAbove[] }) {
  const [typed, setTyped] = useState<Typed>({})
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [made, setMade] = useState<MadeAnswer | null>(null)

  const above = sites.find(({ slug }) => slug === typed.parent) ?? sites[0]
  const name = typed.name ?? ''
  const slug = typed.slug ?? slugFor(name)
  const host = typed.host ?? hostFor(above?.hostPattern, slug) ?? ''
  const kind = typed.kind ?? kindOf(name) ?? ''
  // Emptied, a field follows the name again.
  const set = (key: ColumnKey) => (text: string) =>
    setTyped((before) => ({ ...before, [key]: text === '' ? undefined : text }))
  const field = (key: ColumnKey, more: { hint?: string; type?: string } = {}) => (
    <Field
      key={key}
      label={headingOf(key)}
      name={key}
      onChange={set(key)}
      value={typed[key] ?? ''}
      {...more}
    />
  )

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    try {
      // What the person saw is what is made, even where somebody changes the pattern meanwhile.
      const texts = { ...typed, ...(slug ? { slug } : {}), host: host || '-', ...(kind ? { kind } : {}) }
      const answer = await post<MadeAnswer>(NEW_SITES_API, { texts })
      if (answer.created) setMade(answer)
      else setProblem(`Địa chỉ “${answer.slug}” đã là của “${answer.name}”. Hãy chọn địa chỉ khác.`)
    } catch (error) {
      setProblem((error as Error).message)
    }
    setBusy(false)
  }

  if (made) return <Made made={made} onNext={() => (setMade(null), setTyped({}))} />
  return (
    <form className="new-site-form" onSubmit={(event) => void submit(event)}>
      <div className="new-site-fields">
        <Field
          isRequired
          label={headingOf('name')}
          name="name"
          hint="Ví dụ: Xã An Bình, Phường Bến Sông"
          onChange={set('name')}
          value={name}
        />
        <label className="new-site-field">
          <span>{headingOf('kind')}</span>
          <select name="kind" onChange={({ target }) => set('kind')(target.value)} required value={kind}>
            <option value="">Chọn…</option>
            {SITE_KINDS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Field
          hint={slug ? `Mở tại /don-vi/${slug}` : 'Đặt theo tên'}
          label={headingOf('slug')}
          name="slug"
          onChange={set('slug')}
          value={slug}
        />
        <Field
          hint={above?.hostPattern ? 'Theo mẫu của trang cấp trên' : 'Để trống nếu chưa có tên miền'}
          label={headingOf('host')}
          name="host"
          onChange={set('host')}
          value={host}
        />
        {sites.length > 1 && (
          <label className="new-site-field">
            <span>{headingOf('parent')}</span>
            <select
              name="parent"
              onChange={({ target }) => set('parent')(target.value)}
              value={above?.slug ?? ''}
            >
              {sites.map((site) => (
                <option key={site.slug} value={site.slug}>
                  {site.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <fieldset className="new-site-fields">
        <legend>Người nhận trang (có đủ bốn vai trò ở trang này)</legend>
        {field('accountName')}
        {field('accountEmail', { type: 'email', hint: 'Mật khẩu ban đầu hiện một lần sau khi tạo' })}
      </fieldset>
      <details>
        <summary>Liên hệ, giờ làm việc, màu (không bắt buộc, điền sau cũng được)</summary>
        <div className="new-site-fields">
          {field('address')}
          {field('telephone', { type: 'tel' })}
          {field('email', { type: 'email' })}
          {field('chairman')}
          {field('spokesperson', { hint: 'Họ tên, chức vụ' })}
          {field('officeHours', { hint: '07:30-11:30, 13:30-17:00; để trống: như trang cấp trên' })}
          {field('unitCode', { hint: 'Năm chữ số' })}
          {field('accentColor', { hint: '#14532d; để trống: cổng chọn' })}
        </div>
      </details>
      {problem && (
        <p className="new-site-problem" role="alert">
          {problem}
        </p>
      )}
      <Button disabled={!name.trim() || isBusy} margin={false} size="large" type="submit">
        {isBusy ? 'Đang tạo…' : 'Tạo trang'}
      </Button>
    </form>
  )
}
