import type { Hours, Span } from '../../../public/scripts/opening-hours.js'
import type { OfficeHours, SeasonHours } from '../sites/public-site'

/**
 * Whether an office is open at the reader's moment. The page prints only facts; `public/scripts/open-now.js` says the
 * sentence, so a kept page is never wrong and a reader without scripts sees the table of hours alone.
 */
export function OpenNow({ hours }: { hours: OfficeHours }) {
  const facts = openingFacts(hours)
  if (facts.weekdays.length === 0 || facts.summer.length + facts.winter.length === 0) return null
  return <span className="open-now" hidden data-open-now={JSON.stringify(facts)} />
}

/** What the script needs to know of the hours of an office. */
export function openingFacts({ weekdays, summerFrom, winterFrom, summer, winter }: OfficeHours): Hours {
  return { weekdays, summerFrom, winterFrom, summer: spansOf(summer), winter: spansOf(winter) }
}

/** Morning and afternoon, those of which both ends are known. */
export function spansOf(season: SeasonHours): Span[] {
  const { morningOpen, morningClose, afternoonOpen, afternoonClose } = season
  const whole = (open: string | null, close: string | null): Span[] => (open && close ? [[open, close]] : [])
  return [...whole(morningOpen, morningClose), ...whole(afternoonOpen, afternoonClose)]
}
