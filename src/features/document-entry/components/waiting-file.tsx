'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { FILES_API } from '../entry-path'
import { post } from './answer'

type Props = { id: string; name: string; site: string }
type Proposal = {
  kind: 'legal-documents' | 'directives'
  id: string
  number: string
  abstract: string
  isPublic: boolean
}

/** Finds the document that a file belongs to, or discards the file. */
export function WaitingFile({ id, name, site }: Props) {
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Proposal[] | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isSure, setSure] = useState(false)
  const [problem, setProblem] = useState('')

  const doing = async (work: () => Promise<void>) => {
    setBusy(true)
    setProblem('')
    try {
      await work()
    } catch (error) {
      setProblem((error as Error).message)
    }
    setBusy(false)
  }
  const search = (event: FormEvent) => {
    event.preventDefault()
    void doing(async () => {
      const query = new URLSearchParams({ site, q: typed })
      const response = await fetch(`${FILES_API}/van-ban?${query.toString()}`, { credentials: 'include' })
      if (!response.ok) throw new Error('Không tìm được. Hãy thử lại.')
      setFound(((await response.json()) as { documents: Proposal[] }).documents)
    })
  }
  const attach = ({ kind, id: document }: Proposal) =>
    void doing(async () => {
      await post(`${FILES_API}/${id}/attach`, { kind, id: document })
      router.refresh()
    })
  const discard = () =>
    void doing(async () => {
      await post(`${FILES_API}/${id}/discard`)
      router.refresh()
    })

  return (
    <div className="entry-choose">
      <form onSubmit={search}>
        <input
          aria-label={`Số văn bản cho tệp ${name}`}
          onChange={({ target }) => setTyped(target.value)}
          placeholder="Gõ số văn bản, ví dụ 15/2026"
          type="search"
          value={typed}
        />
        <Button buttonStyle="secondary" disabled={isBusy || !typed.trim()} margin={false} type="submit">
          Tìm
        </Button>
      </form>
      {found?.length === 0 && <p>Không có văn bản nào mang số này ở trang của bạn.</p>}
      {found && found.length > 0 && (
        <ul>
          {found.map((document) => (
            <li key={document.id}>
              <span>
                <b>{document.number}</b> {document.isPublic ? '' : '(bản nháp) '}
                {document.abstract}
              </span>
              <Button disabled={isBusy} margin={false} onClick={() => attach(document)} size="small">
                Gắn vào văn bản này
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isSure ? (
        <p>
          Bỏ hẳn tệp này?{' '}
          <button className="entry-link" disabled={isBusy} onClick={discard} type="button">
            Bỏ tệp
          </button>{' '}
          <button className="entry-link" onClick={() => setSure(false)} type="button">
            Giữ lại
          </button>
        </p>
      ) : (
        <button className="entry-link" onClick={() => setSure(true)} type="button">
          Không cần tệp này
        </button>
      )}
      {problem && (
        <p className="entry-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
