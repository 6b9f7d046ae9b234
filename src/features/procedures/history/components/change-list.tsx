import { getTranslations } from 'next-intl/server'
import { changeDetail, type ChangeDetail } from '../change-detail'
import { changeInWords } from '../change-words'
import type { ProcedureChange } from '../diff-procedures'
import { DiffText } from './diff-text'

/** Longer details are opened by those who want them. */
const LONGEST_OPEN_TEXT = 1800
const MOST_OPEN_NAMES = 8

/** Changes as sentences, each with what the sentence leaves out. */
export function ChangeList({ changes }: { changes: ProcedureChange[] }) {
  if (changes.length === 0) return null
  return (
    <ul lang="vi" className="mt-3 space-y-4">
      {changes.map((change, index) => (
        <li key={index} className="grid grid-cols-[auto_1fr] gap-x-2">
          <span aria-hidden="true" className="text-muted">
            •
          </span>
          <div className="min-w-0">
            <p className="max-w-[46rem] break-words">{changeInWords(change)}</p>
            <Detail detail={changeDetail(change)} />
          </div>
        </li>
      ))}
    </ul>
  )
}

async function Detail({ detail }: { detail: ChangeDetail | null }) {
  const t = await getTranslations('procedure-history')
  if (!detail) return null
  const box = (
    <div className="border-line bg-card text-small mt-2 max-w-[76ch] rounded border px-4 py-3">
      {detail.kind === 'text' ? <DiffText parts={detail.parts} /> : <Names names={detail.names} />}
    </div>
  )
  const isOpen =
    detail.kind === 'text' ? detail.length <= LONGEST_OPEN_TEXT : detail.names.length <= MOST_OPEN_NAMES
  if (isOpen) return box
  return (
    <details className="mt-1">
      <summary className="text-accent cursor-pointer py-1 underline underline-offset-4">
        {t(detail.kind === 'text' ? 'open' : 'openNames')}
      </summary>
      {box}
    </details>
  )
}

function Names({ names }: { names: string[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5 break-words">
      {names.map((name, index) => (
        <li key={index}>{name}</li>
      ))}
    </ul>
  )
}
