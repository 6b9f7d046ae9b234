import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { lastingAddress } from './sheet-address'
import { SheetDesk } from './sheet-desk'
import { SheetFacts } from './sheet-facts'
import { SheetFeedback } from './sheet-feedback'
import { SheetFrame } from './sheet-frame'
import { SheetParts } from './sheet-parts'

type ProcedureSheetProps = { ctx: SiteContext; procedure: ProcedureView; offering: OfferingView | null }

/**
 * `/thu-tuc/<slug>/niem-yet`: what a unit pins to its board. The parts stand in the order of Nghị định 63/2010/NĐ-CP,
 * Điều 8; one that the source lacks is said to be lacking.
 */
export async function ProcedureSheet({ ctx, procedure, offering }: ProcedureSheetProps) {
  const t = await getTranslations('procedure-sheet')
  const { code, name, status } = procedure
  return (
    <SheetFrame
      ctx={ctx}
      orientation="portrait"
      heading={t('heading')}
      title={name}
      runningTitle={t('margin.running', { code, name })}
      address={lastingAddress(ctx, procedure)}
      back={{ href: ctx.href(contentPath('procedures', procedure.slug)), label: t('bar.back') }}
    >
      <StatusStamp procedure={procedure} />
      <Identity procedure={procedure} />
      {status !== 'repealed' && <SheetDesk ctx={ctx} procedure={procedure} offering={offering} />}
      <SheetParts ctx={ctx} procedure={procedure} offering={offering} />
      <SheetFeedback ctx={ctx} />
    </SheetFrame>
  )
}

async function StatusStamp({ procedure }: { procedure: ProcedureView }) {
  const t = await getTranslations('procedure-sheet')
  const { status, successor, publication } = procedure
  const day = displayStoredDay(publication?.effectiveOn)
  if (status === 'not-yet') {
    return (
      <aside className="sheet-stamp">
        <strong>{t('notYet.title')}</strong>
        <p>{t('notYet.text', { day: day || 'none' })}</p>
      </aside>
    )
  }
  if (status !== 'repealed') return null
  const isDated = publication?.change === 'repealed' && day
  return (
    <aside className="sheet-stamp">
      <strong>{t('repealed.title')}</strong>
      <p>
        {isDated && `${t('repealed.since', { day })} `}
        {t('repealed.text')}
      </p>
      {successor && <p>{t('repealed.successor', { name: successor.name, code: successor.code })}</p>}
    </aside>
  )
}

async function Identity({ procedure }: { procedure: ProcedureView }) {
  const t = await getTranslations('procedure-sheet.facts')
  const words = await getTranslations('procedures')
  const { code, localCode, sector, levels, onlineService, publication } = procedure
  const decision = publication?.decision
  const day = displayStoredDay(publication?.decidedOn)
  return (
    <SheetFacts
      facts={[
        { term: t('code'), value: [code, localCode].filter(Boolean).join(' – ') },
        {
          term: t('decision'),
          value: !decision
            ? t('unknown')
            : day
              ? t('decisionOf', { decision, day })
              : t('decisionOnly', { decision }),
        },
        {
          term: t('effectiveOn'),
          // The day of a repeal stands in its stamp.
          value: publication?.change === 'repealed' ? null : displayStoredDay(publication?.effectiveOn),
        },
        { term: t('sector'), value: sector?.name },
        { term: t('levels'), value: levels.map((level) => words(`levels.${level}`)).join(', ') },
        { term: t('online'), value: onlineService && words(`online.${onlineService}`) },
      ]}
    />
  )
}
