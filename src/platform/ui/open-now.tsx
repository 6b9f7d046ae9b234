import { getTranslations } from 'next-intl/server'
import type { Hours, Span } from '../../../public/scripts/opening-hours.js'
import type { Words } from '../../../public/scripts/open-now.js'
import type { OfficeHours, SeasonHours } from '../sites/public-site'

/**
 * Whether an office is open at the reader's moment. The page prints only facts; `public/scripts/open-now.js` says the
 * sentence, so a kept page is never wrong and a reader without scripts sees the table of hours alone.
 */
export async function OpenNow({ hours }: { hours: OfficeHours }) {
  const facts = openingFacts(hours)
  if (facts.weekdays.length === 0 || facts.summer.length + facts.winter.length === 0) return null
  const t = await getTranslations('site.hours')
  const places = { time: '#', day: '@' }
  const words: Words = {
    open: t('now.open', places),
    today: t('now.today', places),
    tomorrow: t('now.tomorrow', places),
    later: t('now.later', places),
    days: ['1', '2', '3', '4', '5', '6', '7'].map((day) => t(`weekdays.${day}`)),
  }
  return <span className="open-now" hidden data-open-now={JSON.stringify({ hours: facts, words })} />
}

/** What the script needs to know of the hours of an office. */
function openingFacts({ weekdays, summerFrom, winterFrom, summer, winter }: OfficeHours): Hours {
  return { weekdays, summerFrom, winterFrom, summer: spansOf(summer), winter: spansOf(winter) }
}

/** Morning and afternoon, those of which both ends are known. */
export function spansOf(season: SeasonHours): Span[] {
  const { morningOpen, morningClose, afternoonOpen, afternoonClose } = season
  const whole = (open: string | null, close: string | null): Span[] => (open && close ? [[open, close]] : [])
  return [...whole(morningOpen, morningClose), ...whole(afternoonOpen, afternoonClose)]
}
