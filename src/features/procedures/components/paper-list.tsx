import { createHash } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { withoutMark } from '@/platform/text/text-blocks'
import { FoldedText, PlainText } from '@/platform/ui/plain-text'
import { isRemark, type PaperGroup } from '../paper-groups'
import type { Paper } from '../procedure-view'

/** A few procedures ask for hundreds of papers. */
const MOST_AT_ONCE = 30

/** A few remarks stand where the record has them; many would bury the papers. */
const MOST_REMARKS = 2

/** The papers of one group as boxes to tick off, with the remarks between or below them. */
export async function PaperList({ group, index }: { group: PaperGroup; index: number }) {
  const t = await getTranslations('procedures.papers')
  const remarks = group.papers.filter((paper) => isRemark(paper, group.kind))
  const areMany = remarks.length > MOST_REMARKS
  // A heading belongs to the papers after it.
  const standsInList = (paper: Paper) =>
    !remarks.includes(paper) || !areMany || (group.kind !== 'notes' && paper.name.trim().endsWith(':'))
  const rows = group.papers.filter(standsInList)
  const below = group.papers.filter((paper) => !standsInList(paper))
  const row = (paper: Paper, position: number) =>
    remarks.includes(paper) ? (
      <Remark key={position} paper={paper} />
    ) : (
      <PaperRow key={position} paper={paper} list={`giay-to-${index}`} />
    )
  return (
    <>
      <ul className="paper-list">{rows.slice(0, MOST_AT_ONCE).map(row)}</ul>
      {rows.length > MOST_AT_ONCE && (
        <details>
          <summary className="unfold text-accent cursor-pointer py-2 underline underline-offset-4">
            {t('rest', { count: rows.length - MOST_AT_ONCE })}
          </summary>
          <ul className="paper-list">{rows.slice(MOST_AT_ONCE).map(row)}</ul>
        </details>
      )}
      {below.length > 0 && (
        <details className="mt-2">
          <summary className="unfold text-accent cursor-pointer py-2 underline underline-offset-4">
            {t('remarks', { count: below.length })}
          </summary>
          <ul className="paper-list">{below.map(row)}</ul>
        </details>
      )}
    </>
  )
}

async function PaperRow({ paper, list }: { paper: Paper; list: string }) {
  const t = await getTranslations('procedures')
  const { name, originals, copies, note } = paper
  // Rows of an enumeration end as they did in the law.
  const [first = '', ...others] = withoutMark(name)
    .replace(/[\s.;,]*[;,][\s.;,]*$/, '')
    .split(/\r?\n/)
  const rest = others.join('\n').trim()
  const counts = [
    originals ? t('papers.originals', { count: originals }) : null,
    copies ? t('papers.copies', { count: copies }) : null,
  ].filter(Boolean)
  return (
    <li>
      <label className="paper">
        <input
          type="checkbox"
          name={list}
          value={keyOf(name)}
          className="accent-accent mt-0.5 size-6 shrink-0"
        />
        <span className="min-w-0 break-words">{first}</span>
      </label>
      <div className="text-small min-w-0 space-y-1 pb-2.5 pl-9 break-words empty:hidden">
        {rest && <FoldedText text={rest} more={t('more')} />}
        {(counts.length > 0 || paper.form || paper.formName) && (
          <p className="text-muted">
            {counts.join(' · ')}
            <FormOf paper={paper} isFirst={counts.length === 0} />
          </p>
        )}
        {note && <p className="text-muted">{note}</p>}
      </div>
    </li>
  )
}

function Remark({ paper: { name, note } }: { paper: Paper }) {
  return (
    <li className="text-small text-muted py-2.5 pl-9 [&_div]:max-w-none">
      <PlainText text={withoutMark(name)} />
      {note && <p>{note}</p>}
    </li>
  )
}

async function FormOf({ paper: { form, formName }, isFirst }: { paper: Paper; isFirst: boolean }) {
  const t = await getTranslations('procedures.papers')
  if (!form && !formName) return null
  return (
    <>
      {isFirst ? '' : ' · '}
      {t('form')}:{' '}
      {form ? (
        <a className="text-accent underline underline-offset-4" href={form.url} download={form.name}>
          {formName ?? t('download')}
        </a>
      ) : (
        formName
      )}
    </>
  )
}

/** A remembered tick stays with its paper when others are put before it, and goes when its words change. */
function keyOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 8)
}
