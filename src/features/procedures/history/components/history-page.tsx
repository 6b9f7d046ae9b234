import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayDay } from '@/platform/time/calendar-day'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { Section } from '@/platform/ui/section'
import { StatusBanner } from '@/platform/ui/status-banner'
import type { ProcedureView } from '../../procedure-view'
import type { HistoryEntry } from '../history-entries'
import type { ProcedureHistory } from '../read-history'
import { ChangeList } from './change-list'
import { DecisionLines } from './decision-lines'
import { MARKS } from './diff-text'
import { upcomingWords } from './history-section'

type HistoryPageProps = {
  ctx: SiteContext
  procedure: Pick<ProcedureView, 'name' | 'code' | 'slug'>
  history: ProcedureHistory
}

/** `/thu-tuc/<slug>/lich-su`: every public version of a procedure against the one before, the newest first. */
export async function HistoryPage({ ctx, procedure, history }: HistoryPageProps) {
  const t = await getTranslations('procedure-history')
  const words = await getTranslations('procedures')
  const { entries, upcoming, isCut } = history
  const address = ctx.href(contentPath('procedures', procedure.slug))
  const code = words('code', { code: procedure.code })
  const hasTexts = [...entries, ...upcoming].some(({ changes }) =>
    changes.some(({ kind }) => kind === 'text'),
  )
  return (
    <article>
      <PageHeader
        ctx={ctx}
        title={t('title')}
        lead={procedure.name}
        eyebrow={code}
        trail={[
          { label: words('title'), href: ctx.href('/thu-tuc') },
          { label: code, href: address },
        ]}
      >
        <a className="text-accent py-1 underline underline-offset-4 print:hidden" href={address}>
          {t('back')}
        </a>
      </PageHeader>
      {hasTexts && <p className="text-small text-muted mb-6">{t.rich('legend', LEGEND)}</p>}
      {upcoming.length > 0 && (
        <Section title={t('upcomingTitle')}>
          {upcoming.map((entry, index) => (
            <StatusBanner key={index} tone="warning" title={t('upcoming', upcomingWords(entry))}>
              <p>{t('upcomingChange', { change: entry.decisions[0]?.change ?? 'amended' })}</p>
              <p>{t('upcomingHelp')}</p>
              <ChangeList changes={entry.changes} />
            </StatusBanner>
          ))}
        </Section>
      )}
      {entries.map((entry, index) => (
        <Entry key={index} entry={entry} />
      ))}
      {entries.length <= 1 && upcoming.length === 0 && <Notice>{t('none')}</Notice>}
      {isCut && <Notice>{t('cut')}</Notice>}
    </article>
  )
}

async function Entry({ entry }: { entry: HistoryEntry }) {
  const t = await getTranslations('procedure-history')
  const { day, changes, decisions, isFirst } = entry
  return (
    <Section title={t('day', { day: displayDay(day) })}>
      <DecisionLines entry={entry} />
      <ChangeList changes={changes} />
      {changes.length === 0 && decisions.length > 0 && !isFirst && <p className="mt-3">{t('unchanged')}</p>}
      {isFirst && <p className="text-small text-muted mt-1 max-w-[46rem]">{t('firstHelp')}</p>}
    </Section>
  )
}

const LEGEND = {
  added: (words: React.ReactNode) => <ins className={MARKS.added}>{words}</ins>,
  removed: (words: React.ReactNode) => <del className={MARKS.removed}>{words}</del>,
}
