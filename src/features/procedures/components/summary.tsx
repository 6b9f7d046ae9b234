import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayMoney } from '@/platform/text/money'
import { OpenNow } from '@/platform/ui/open-now'
import { PlainText } from '@/platform/ui/plain-text'
import { competenceOf } from '../competence'
import { deskHours } from '../desk-hours'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { distinctTimes } from '../submission'
import { APPLICANTS, labelOf } from '../vocabulary'
import { FeeAmount } from './fee-amount'
import { localFee } from './fees-table'
import { ProcessingTime } from './processing-time'
import { Ways } from './ways'

type SummaryProps = { ctx: SiteContext; procedure: ProcedureView; offering: OfferingView | null }

/** The five things people come for: who, how long, how much, where, online or not. */
export async function ProcedureSummary({ ctx, procedure, offering }: SummaryProps) {
  const t = await getTranslations('procedures')
  const { applicants, applicantsNote, methods, status } = procedure
  const unknown = t('summary.unknown')
  return (
    <dl className="summary">
      <Fact term={t('summary.who')}>
        {applicants.map((value) => labelOf(APPLICANTS, value)).join('; ') || (applicantsNote ? '' : unknown)}
        {applicantsNote && <PlainText text={applicantsNote} />}
      </Fact>
      <Fact term={t('summary.time')}>
        <Times methods={methods} unknown={unknown} />
      </Fact>
      <Fact term={t('summary.fee')}>
        <Cost ctx={ctx} procedure={procedure} offering={offering} />
      </Fact>
      {status !== 'repealed' && (
        <Fact term={t('summary.where')}>
          <Place ctx={ctx} procedure={procedure} offering={offering} unknown={unknown} />
        </Fact>
      )}
      <Fact term={t('summary.online')}>
        <Online procedure={procedure} />
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small text-muted">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  )
}

function Times({ methods, unknown }: Pick<ProcedureView, 'methods'> & { unknown: string }) {
  const times = distinctTimes(methods)
  if (times.length === 0) return unknown
  return times.map(({ time, methods: ways }, index) => (
    <span key={index} className="block">
      {ways.length > 0 && (
        <span className="text-muted">
          <Ways ways={ways} />:{' '}
        </span>
      )}
      <ProcessingTime time={time} />
    </span>
  ))
}

async function Cost({ ctx, procedure, offering }: SummaryProps) {
  const t = await getTranslations('procedures')
  const local = localFee(offering)
  if (local === null) return <FeeAmount methods={procedure.methods} />
  const amount = local === 0 ? t('fee.none') : displayMoney(local)
  return t('summary.localFee', { amount, site: ctx.site.name })
}

async function Place({ ctx, procedure, offering, unknown }: SummaryProps & { unknown: string }) {
  const t = await getTranslations('procedures.summary')
  const { kind, desk, officeHours } = ctx.site
  const agency = procedure.competentAgency ?? procedure.executingAgencies[0] ?? unknown
  const competence = competenceOf(kind, procedure.levels)
  if (offering?.isOffered) {
    const { hours } = deskHours(offering, officeHours)
    return (
      <>
        {offering.deskName}
        {offering.address && <span className="text-muted block">{offering.address}</span>}
        {hours && <OpenNow hours={hours} />}
      </>
    )
  }
  if (offering || competence === 'elsewhere') return agency
  if (competence === 'commune') return t('atCommune')
  if (!desk.name && !desk.address) return agency
  return (
    <>
      {desk.name}
      {desk.address && <span className="text-muted block">{desk.address}</span>}
      <OpenNow hours={officeHours} />
    </>
  )
}

async function Online({
  procedure: { onlineService, partialReason, methods },
}: Pick<SummaryProps, 'procedure'>) {
  const t = await getTranslations('procedures')
  if (!onlineService) {
    return t(methods.some(({ method }) => method === 'online') ? 'online.some' : 'summary.unknown')
  }
  return (
    <>
      {t(`online.${onlineService}`)}
      {onlineService === 'partial' && partialReason && (
        <span className="text-muted block">{t('summary.partialReason', { reason: partialReason })}</span>
      )}
    </>
  )
}
