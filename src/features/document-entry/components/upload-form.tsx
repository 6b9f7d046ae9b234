'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { type DocumentKind, KIND_LABELS } from '../columns'
import { BATCHES_API, ENTRY_PATH } from '../entry-path'
import { formWith, post } from './answer'

type Props = { sites: { id: string; name: string }[] }

const KINDS = Object.entries(KIND_LABELS) as [DocumentKind, string][]

/** The three steps: the template, filling it in, bringing it back. What is wrong with it is then shown on a page of its own. */
export function UploadForm({ sites }: Props) {
  const router = useRouter()
  const [kind, setKind] = useState<DocumentKind>('legal-documents')
  const [site, setSite] = useState(sites[0]?.id ?? '')
  const [file, setFile] = useState<File | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const upload = async (event: FormEvent) => {
    event.preventDefault()
    if (!file) return setProblem('Hãy chọn tệp đã điền.')
    setBusy(true)
    setProblem('')
    try {
      const { id } = await post<{ id: string }>(`${BATCHES_API}/tai-len`, formWith(file, { site, kind }))
      router.push(`${ENTRY_PATH}/${id}`)
    } catch (error) {
      setProblem((error as Error).message)
      setBusy(false)
    }
  }

  return (
    <form className="entry-steps" onSubmit={(event) => void upload(event)}>
      <fieldset>
        <legend>Bạn nhập loại nào?</legend>
        {KINDS.map(([value, label]) => (
          <label key={value}>
            <input
              checked={kind === value}
              name="kind"
              onChange={() => setKind(value)}
              type="radio"
              value={value}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {sites.length > 1 && (
        <label className="entry-site">
          Cho trang nào?
          <select onChange={({ target }) => setSite(target.value)} value={site}>
            {sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <ol>
        <li>
          <b>Tải tệp mẫu</b>
          <a className="entry-template" download href={`${BATCHES_API}/mau?kind=${kind}`}>
            Tải mẫu “{KIND_LABELS[kind]}” (.xlsx)
          </a>
        </li>
        <li>
          <b>Điền bằng Excel</b>
          <span>Mỗi văn bản một dòng. Cách điền từng cột có ở trang “Hướng dẫn” trong tệp.</span>
        </li>
        <li>
          <b>Tải lên để kiểm tra</b>
          <label className="entry-pick">
            {/* The browser's own button speaks the browser's language. */}
            <input
              accept=".xlsx,.xls,.csv"
              disabled={isBusy}
              id="entry-file"
              onChange={({ target }) => setFile(target.files?.[0] ?? null)}
              type="file"
            />
            <b>Chọn tệp đã điền</b>
            <span>{file ? file.name : 'Chưa chọn tệp nào'}</span>
          </label>
          <Button disabled={!file || isBusy} margin={false} type="submit">
            {isBusy ? 'Đang tải lên…' : 'Tải lên và kiểm tra'}
          </Button>
          {problem && (
            <p className="entry-problem" role="alert">
              {problem}
            </p>
          )}
        </li>
      </ol>
    </form>
  )
}
