import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { spansToday, type Span } from '../../../public/scripts/opening-hours.js'
import type { OfficeHours, SeasonHours } from '../sites/public-site'
import { dayOf, displayDay, type CalendarDay } from '../time/calendar-day'
import { comingDaysOff } from '../time/coming-days-off'
import { FactList, type Fact } from './fact-list'
import { openingFacts, spansOf } from './open-now'

/** Holidays are printed so long before: time enough to plan, and no list of what nobody asks for yet. */
const DAYS_BEFORE = 31

/** Working hours as printed facts, with the holidays and make-up days that are near. */
export async function OfficeHoursTable({ hours }: { hours: OfficeHours }) {
  return <FactList facts={[...(await officeHoursFacts(hours)), ...(await nearDaysOff())]} stacked />
}

async function nearDaysOff(): Promise<Fact[]> {
  const t = await getTranslations('site.hours')
  const { off, makeUp } = await comingDaysOff()
  const today = dayOf(new Date())
  const latest = dayOf(new Date(Date.now() + DAYS_BEFORE * 86_400_000))
  const isNear = ([from, to]: readonly [string, string, ...string[]]) => to >= today && from <= latest
  return [
    {
      term: t('daysOff'),
      value: lines(off.filter(isNear).map(([from, to, name]) => `${name}: ${days(from, to)}`)),
    },
    { term: t('makeUp'), value: lines(makeUp.filter(isNear).map(([from, to]) => days(from, to))) },
  ]
}

const days = (from: CalendarDay, to: CalendarDay) =>
  from === to ? displayDay(from) : `${displayDay(from)} – ${displayDay(to)}`

const lines = (texts: string[]) =>
  texts.length > 0 &&
  texts.map((text) => (
    <span key={text} className="block">
      {text}
    </span>
  ))

/** The times of today, none on a day off; `null` where nobody has said them. Kept pages end with their day. */
export async function spansOfToday(hours: OfficeHours): Promise<Span[] | null> {
  const facts = openingFacts(hours)
  if (facts.weekdays.length === 0 || facts.summer.length + facts.winter.length === 0) return null
  return spansToday(facts, await comingDaysOff(), Date.now())
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
    spansOf(season).map(([open, close], index, all) => (
      <Fragment key={open}>
        <span className="whitespace-nowrap">
          {`${open} – ${close}`}
          {index < all.length - 1 && ','}
        </span>{' '}
      </Fragment>
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
