import { getTranslations } from 'next-intl/server'
import type { OfficeHours, SeasonHours } from '@/platform/sites/public-site'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayMoney } from '@/platform/text/money'
import { competenceOf } from '../competence'
import type { OfferingView, ProcedureView } from '../procedure-view'
import { SheetFacts } from './sheet-facts'
import { SheetText } from './sheet-text'

type SheetDeskProps = { ctx: SiteContext; procedure: ProcedureView; offering: OfferingView | null }

/** Where this site takes the papers, the first thing a reader in front of the board needs. */
export async function SheetDesk(props: SheetDeskProps) {
  const t = await getTranslations('procedure-sheet.desk')
  return (
    <section className="sheet-desk">
      <h2>{t('title')}</h2>
      <Desk {...props} />
    </section>
  )
}

async function Desk({ ctx, procedure, offering }: SheetDeskProps) {
  const t = await getTranslations('procedure-sheet.desk')
  const { name: site, kind, desk, contacts, officeHours } = ctx.site
  if (offering && !offering.isOffered) {
    return (
      <>
        <p>{t('notOffered', { site })}</p>
        <SheetText text={offering.note} />
      </>
    )
  }
  const telephone = offering?.telephone ?? desk.telephone ?? contacts.telephone
  if (!offering && !desk.name && !desk.address) {
    return <p>{t('unknown', { site, telephone: telephone ?? site })}</p>
  }
  return (
    <>
      {!offering && <p>{t(`general.${competenceOf(kind, procedure.levels)}`, { site })}</p>}
      <SheetFacts
        facts={[
          { term: t('name'), value: offering?.deskName ?? desk.name },
          { term: t('address'), value: offering?.address ?? desk.address },
          {
            term: t('hours'),
            value: offering?.hours ?? (await hoursInWords(offering?.officeHours ?? officeHours)),
          },
          { term: t('officer'), value: offering?.officer },
          { term: t('telephone'), value: telephone },
          {
            term: t('localFee'),
            value:
              typeof offering?.localFee === 'number'
                ? offering.localFee
                  ? displayMoney(offering.localFee)
                  : t('free')
                : null,
          },
          { term: t('note'), value: offering?.note && <SheetText text={offering.note} /> },
        ]}
      />
    </>
  )
}

/** Working hours in one line a season; nothing where none are known. */
async function hoursInWords(hours: OfficeHours) {
  const t = await getTranslations('site.hours')
  const summer = spans(hours.summer)
  const winter = spans(hours.winter)
  if (!summer && !winter) return null
  const seasons =
    summer && winter && summer !== winter
      ? [
          `${t('summer', { from: hours.summerFrom ?? '' })}: ${summer}`,
          `${t('winter', { from: hours.winterFrom ?? '' })}: ${winter}`,
        ]
      : [summer || winter]
  return [hours.days, ...seasons].map((line) => line && <span key={line}>{line}</span>)
}

function spans({ morningOpen, morningClose, afternoonOpen, afternoonClose }: SeasonHours): string {
  return [
    [morningOpen, morningClose],
    [afternoonOpen, afternoonClose],
  ]
    .flatMap(([open, close]) => (open && close ? `${open} – ${close}` : []))
    .join(', ')
}
