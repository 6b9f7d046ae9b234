import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayMoney } from '@/platform/text/money'
import { FactList } from '@/platform/ui/fact-list'
import { Notice } from '@/platform/ui/notice'
import { officeHoursFacts } from '@/platform/ui/office-hours'
import { PlainText } from '@/platform/ui/plain-text'
import { StatusBanner } from '@/platform/ui/status-banner'
import { competenceOf } from '../competence'
import type { OfferingView, ProcedureView } from '../procedure-view'

type ReceptionProps = { ctx: SiteContext; procedure: ProcedureView; offering: OfferingView | null }

/** Where this site takes the papers: its own desk for the procedure, else its general one, and it says which. */
export async function Reception({ ctx, procedure, offering }: ReceptionProps) {
  const t = await getTranslations('procedures.reception')
  if (!offering) return <GeneralDesk ctx={ctx} procedure={procedure} />
  if (!offering.isOffered) {
    return (
      <StatusBanner tone="warning" title={t('notOffered', { site: ctx.site.name })}>
        <p>{t('notOfferedHelp', { site: ctx.site.name })}</p>
        <PlainText text={offering.note} />
      </StatusBanner>
    )
  }
  const { deskName, address, hours, officer, telephone, localFee, note } = offering
  return (
    <>
      <FactList
        facts={[
          { term: t('desk'), value: deskName },
          { term: t('address'), value: address ?? ctx.site.desk.address },
          { term: t('hours'), value: hours },
          ...(hours ? [] : await officeHoursFacts(ctx.site.officeHours)),
          { term: t('officer'), value: officer },
          { term: t('telephone'), value: <Telephone number={telephone ?? ctx.site.desk.telephone} /> },
          { term: t('localFee'), value: typeof localFee === 'number' ? displayMoney(localFee) : null },
          { term: t('note'), value: note && <PlainText text={note} /> },
        ]}
      />
    </>
  )
}

async function GeneralDesk({ ctx, procedure }: Omit<ReceptionProps, 'offering'>) {
  const t = await getTranslations('procedures.reception')
  const { name, kind, desk, contacts, officeHours } = ctx.site
  const competence = competenceOf(kind, procedure.levels)
  if (!desk.name && !desk.address) {
    return (
      <Notice>
        <p>{t('unknown', { site: name })}</p>
        <p>
          <Telephone number={contacts.telephone} />
        </p>
      </Notice>
    )
  }
  return (
    <>
      <p className="mb-4 max-w-[72ch]">
        {t(`general.${competence}`, { site: name })}{' '}
        {competence === 'commune' && (
          <a className="text-accent underline underline-offset-4" href={ctx.href('/don-vi')}>
            {t('chooseCommune')}
          </a>
        )}
      </p>
      <FactList
        facts={[
          { term: t('desk'), value: desk.name },
          { term: t('address'), value: desk.address },
          { term: t('telephone'), value: <Telephone number={desk.telephone ?? contacts.telephone} /> },
          ...(await officeHoursFacts(officeHours)),
        ]}
      />
    </>
  )
}

function Telephone({ number }: { number: string | null | undefined }) {
  if (!number) return '—'
  return (
    <a
      className="text-accent underline-offset-4 hover:underline"
      href={`tel:${number.replace(/[^\d+]/g, '')}`}
    >
      {number}
    </a>
  )
}
