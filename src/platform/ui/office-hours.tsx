import { getTranslations } from 'next-intl/server'
import type { OfficeHours, SeasonHours } from '../sites/public-site'
import { FactList, type Fact } from './fact-list'
import { spansOf } from './open-now'

/** Working hours as printed facts. */
export async function OfficeHoursTable({ hours }: { hours: OfficeHours }) {
  return <FactList facts={await officeHoursFacts(hours)} stacked />
}

/** Working hours as a few lines inside a list of other facts; which season it is today is left to the reader. */
export async function OfficeHoursLines({ hours }: { hours: OfficeHours }) {
  const t = await getTranslations('site.hours')
  const [days, ...seasons] = await officeHoursFacts(hours)
  return (
    <>
      {days?.value && <span className="block">{days.value}</span>}
      {seasons.map(({ term, value }) => (
        <span key={term} className="block">
          <span className="text-muted">{term}:</span> {value}
        </span>
      ))}
      <span className="text-small text-muted block">{t('exceptHolidays')}</span>
    </>
  )
}

/** The days, then the times of each season. */
async function officeHoursFacts(hours: OfficeHours): Promise<Fact[]> {
  const t = await getTranslations('site.hours')
  const isKnown = (season: SeasonHours) => Object.values(season).some(Boolean)
  const spans = (season: SeasonHours) =>
    spansOf(season).map(([open, close], index) => (
      <span key={open} className="whitespace-nowrap">
        {index > 0 && ', '}
        {`${open} – ${close}`}
      </span>
    ))

  const facts: Fact[] = [{ term: t('days'), value: hours.days }]
  if (isKnown(hours.summer) && isKnown(hours.winter)) {
    facts.push(
      { term: t('summer', { from: hours.summerFrom ?? '' }), value: spans(hours.summer) },
      { term: t('winter', { from: hours.winterFrom ?? '' }), value: spans(hours.winter) },
    )
  } else {
    const season = isKnown(hours.summer) ? hours.summer : hours.winter
    facts.push({ term: t('allYear'), value: isKnown(season) ? spans(season) : t('unknown') })
  }
  return facts
}
