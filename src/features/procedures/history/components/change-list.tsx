import { getTranslations } from 'next-intl/server'
import { withoutMark } from '@/platform/text/text-blocks'
import { changeInWords } from '../change-words'
import type { ProcedureChange } from '../diff-procedures'
import { DiffText } from './diff-text'

/** A longer comparison is opened by those who want it. */
const LONGEST_OPEN = 900
const SHORT_TEXT = 120

/** Changes as sentences, each with what the sentence leaves out: compared texts, and names that are too many or long. */
export function ChangeList({ changes }: { changes: ProcedureChange[] }) {
  return (
    <ul lang="vi" className="mt-3 space-y-4">
      {changes.map((change, index) => (
        <li key={index} className="grid grid-cols-[auto_1fr] gap-x-2">
          <span aria-hidden="true" className="text-muted">
            •
          </span>
          <div className="min-w-0">
            <p className="max-w-[72ch] break-words">{changeInWords(change)}</p>
            <ChangeDetail change={change} />
          </div>
        </li>
      ))}
    </ul>
  )
}

async function ChangeDetail({ change }: { change: ProcedureChange }) {
  const t = await getTranslations('procedure-history')
  if (change.kind === 'text') {
    const length = change.parts.reduce(
      (sum, part) => sum + (part.kind === 'skipped' ? 0 : part.text.length),
      0,
    )
    // Short enough to stand whole in the sentence.
    if (length === 0 || (change.parts.length === 1 && length <= SHORT_TEXT)) return null
    const box = (
      <div className="border-line bg-card text-small mt-2 rounded border px-4 py-3">
        <DiffText parts={change.parts} />
      </div>
    )
    if (length <= LONGEST_OPEN) return box
    return (
      <details className="mt-1">
        <summary className="text-accent cursor-pointer py-1 underline underline-offset-4">
          {t('open')}
        </summary>
        {box}
      </details>
    )
  }
  const names = namesCutShort(change)
  if (names.length === 0) return null
  return (
    <ul className="text-small text-muted mt-1 max-w-[72ch] list-disc space-y-1 pl-5">
      {names.map((name, index) => (
        <li key={index}>{withoutMark(name)}</li>
      ))}
    </ul>
  )
}

const SHORT_NAME = 90
const FEW_NAMES = 4

/** All names of a change whose sentence cuts one short or leaves some out. */
function namesCutShort(change: ProcedureChange): string[] {
  const isCut = (names: string[]) =>
    names.length > FEW_NAMES || names.some((name) => name.length > SHORT_NAME) ? names : []
  switch (change.kind) {
    case 'papers':
    case 'forms':
      return isCut(change.names)
    case 'bases':
      return isCut(change.bases)
    case 'case':
      return change.papers
    case 'list':
      return [
        ...isCut(change.added).map((name) => `thêm: ${name}`),
        ...isCut(change.removed).map((name) => `bỏ: ${name}`),
      ]
    default:
      return []
  }
}
