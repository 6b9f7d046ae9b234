import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayMoney } from '@/platform/text/money'
import { FactList } from '@/platform/ui/fact-list'
import { competenceOf } from '../competence'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { distinctTimes, feeSummary } from '../submission'
import { APPLICANTS, labelOf } from '../vocabulary'
import { ProcessingTime } from './processing-time'

type SummaryProps = { ctx: SiteContext; procedure: ProcedureView; offering: OfferingView | null }

/** The five things people come for: who, how long, how much, where, online or not. */
export async function ProcedureSummary({ ctx, procedure, offering }: SummaryProps) {
  const t = await getTranslations('procedures')
  const { applicants, methods, onlineService, partialReason } = procedure
  const unknown = t('summary.unknown')
  return (
    <FactList
      facts={[
        {
          term: t('summary.who'),
          value: applicants.map((value) => labelOf(APPLICANTS, value)).join('; ') || unknown,
        },
        { term: t('summary.time'), value: <Times methods={methods} unknown={unknown} /> },
        { term: t('summary.fee'), value: await feeInWords(ctx, procedure, offering) },
        {
          term: t('summary.where'),
          value:
            procedure.status === 'repealed'
              ? null
              : ((await placeInWords(ctx, procedure, offering)) ?? unknown),
        },
        {
          term: t('summary.online'),
          value: onlineService && (
            <>
              {t(`online.${onlineService}`)}
              {onlineService === 'partial' && partialReason && (
                <span className="text-muted block">
                  {t('summary.partialReason', { reason: partialReason })}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

async function Times({ methods, unknown }: Pick<ProcedureView, 'methods'> & { unknown: string }) {
  const t = await getTranslations('procedures.methods')
  const times = distinctTimes(methods)
  if (times.length === 0) return unknown
  return times.map(({ time, methods: ways }, index): ReactNode => (
    <span key={index} className="block">
      {ways.length > 0 && <span className="text-muted">{ways.map((way) => t(way)).join(', ')}: </span>}
      <ProcessingTime time={time} />
    </span>
  ))
}

async function feeInWords(
  ctx: SiteContext,
  procedure: ProcedureView,
  offering: OfferingView | null,
): Promise<string> {
  const t = await getTranslations('procedures.summary')
  const local = offering?.isOffered ? offering.localFee : null
  if (typeof local === 'number') return t('localFee', { amount: displayMoney(local), site: ctx.site.name })
  const fee = feeSummary(procedure.methods)
  if (fee.kind === 'unknown') return t('unknown')
  if (fee.kind === 'none') return t('noFee')
  if (fee.kind === 'described') return t('described')
  const low = displayMoney(fee.low)
  return fee.low === fee.high ? low : t('range', { low, high: displayMoney(fee.high) })
}

async function placeInWords(
  { site }: SiteContext,
  procedure: ProcedureView,
  offering: OfferingView | null,
): Promise<string | null> {
  if (offering?.isOffered) return [offering.deskName, offering.address].filter(Boolean).join(', ')
  const agency = procedure.competentAgency ?? procedure.executingAgencies[0] ?? null
  const competence = competenceOf(site.kind, procedure.levels)
  if (offering || competence === 'elsewhere') return agency
  const t = await getTranslations('procedures.summary')
  if (competence === 'commune') return t('atCommune')
  return [site.desk.name, site.desk.address].filter(Boolean).join(', ') || agency
}
