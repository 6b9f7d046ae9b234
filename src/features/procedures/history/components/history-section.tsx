import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayDay } from '@/platform/time/calendar-day'
import { StatusBanner } from '@/platform/ui/status-banner'
import type { ProcedureView } from '../../procedure-view'
import { readHistorySummary, type EntryInWords } from '../queries'
import { DecisionLines } from './decision-lines'

type HistorySectionProps = { ctx: SiteContext; procedure: Pick<ProcedureView, 'id' | 'slug'> }

/**
 * What of a procedure changed last and what will, in sentences, without a heading; `null` for one that stands as it was
 * first published. A page that gives it a heading calls it, so as to leave the heading out too.
 */
export async function HistorySection({ ctx, procedure }: HistorySectionProps) {
  const summary = await readHistorySummary(ctx, procedure.id)
  if (!summary) return null
  const t = await getTranslations('procedure-history')
  return (
    <div className="space-y-5">
      {summary.upcoming.map((entry, index) => (
        <StatusBanner key={index} tone="warning" title={t('upcoming', upcomingWords(entry))}>
          <p>{t('upcomingChange', { change: entry.decisions[0]?.change ?? 'amended' })}</p>
          <Sentences entry={entry} />
        </StatusBanner>
      ))}
      <ol className="border-line space-y-5 border-l-2 pl-4">
        {summary.entries.map((entry, index) => (
          <li key={index}>
            <p className="font-semibold">{t('day', { day: displayDay(entry.day) })}</p>
            <DecisionLines entry={entry} />
            <Sentences entry={entry} />
          </li>
        ))}
      </ol>
      <p className="print:hidden">
        <a
          className="text-accent inline-block py-1 underline underline-offset-4"
          href={ctx.href(`${contentPath('procedures', procedure.slug)}/lich-su`)}
        >
          {t('all')}
        </a>
      </p>
    </div>
  )
}

/** Day and number for the words that announce a change. */
export function upcomingWords({ day, decisions }: Pick<EntryInWords, 'day' | 'decisions'>) {
  return { day: displayDay(day), number: decisions[0]?.decisionNumber ?? '' }
}

async function Sentences({ entry: { sentences, more } }: { entry: EntryInWords }) {
  const t = await getTranslations('procedure-history')
  if (sentences.length === 0) return null
  return (
    <ul className="mt-1 max-w-[46rem] list-disc space-y-1 pl-5 break-words">
      {sentences.map((sentence, index) => (
        <li key={index} lang="vi">
          {sentence}.
        </li>
      ))}
      {more > 0 && <li className="text-muted">{t('more', { count: more })}</li>}
    </ul>
  )
}
