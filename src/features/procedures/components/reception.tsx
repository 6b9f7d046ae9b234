import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayMoney } from '@/platform/text/money'
import { FactList } from '@/platform/ui/fact-list'
import { Notice } from '@/platform/ui/notice'
import { OfficeHoursLines } from '@/platform/ui/office-hours'
import { OpenNow } from '@/platform/ui/open-now'
import { PlainText } from '@/platform/ui/plain-text'
import { StatusBanner } from '@/platform/ui/status-banner'
import { TelephoneLink } from '@/platform/ui/telephone-link'
import { competenceOf } from '../competence'
import { deskHours, type DeskHours } from '../desk-hours'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { localFee } from './fees-table'

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
  const { deskName, address, officer, telephone, note } = offering
  const { desk, contacts, officeHours } = ctx.site
  const fee = localFee(offering)
  return (
    <FactList
      facts={[
        { term: t('desk'), value: <strong className="font-semibold">{deskName}</strong> },
        { term: t('address'), value: address ?? desk.address },
        { term: t('hours'), value: <Hours {...deskHours(offering, officeHours)} /> },
        { term: t('officer'), value: officer },
        { term: t('telephone'), value: telephoneOf(telephone ?? desk.telephone ?? contacts.telephone) },
        { term: t('localFee'), value: fee === null ? null : fee === 0 ? t('free') : displayMoney(fee) },
        { term: t('note'), value: note && <PlainText text={note} /> },
      ]}
    />
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
        {contacts.telephone && (
          <p>
            <TelephoneLink number={contacts.telephone} />
          </p>
        )}
      </Notice>
    )
  }
  return (
    <>
      <p className="mb-4 max-w-[46rem]">
        {t(`general.${competence}`, { site: name })}{' '}
        {competence === 'commune' && (
          <a className="text-accent underline underline-offset-4" href={ctx.href('/don-vi')}>
            {t('chooseCommune')}
          </a>
        )}
      </p>
      <FactList
        facts={[
          { term: t('desk'), value: <strong className="font-semibold">{desk.name}</strong> },
          { term: t('address'), value: desk.address },
          { term: t('hours'), value: <Hours hours={officeHours} words={null} /> },
          { term: t('telephone'), value: telephoneOf(desk.telephone ?? contacts.telephone) },
        ]}
      />
    </>
  )
}

function Hours({ hours, words }: DeskHours) {
  return (
    <>
      {hours && <OpenNow hours={hours} />}
      {words && <span className="block">{words}</span>}
      {hours && <OfficeHoursLines hours={hours} />}
    </>
  )
}

function telephoneOf(number: string | null) {
  return number && <TelephoneLink number={number} />
}
