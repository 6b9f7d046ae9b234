import type { Finding, Surroundings } from './finding'
import { headingOrder } from './headings'
import { bareAddresses, brokenLinks, vagueLinks } from './links'
import { closedTargets, missingAlts, missingCaptions, missingPictures, unknownNumbers } from './named-things'
import { pastDates } from './past-dates'
import { capitals, longSentences } from './wording'
import type { WrittenText } from './written-text'

const RULES: ((text: WrittenText, surroundings: Surroundings) => Finding[])[] = [
  missingPictures,
  missingAlts,
  brokenLinks,
  closedTargets,
  pastDates,
  unknownNumbers,
  capitals,
  headingOrder,
  vagueLinks,
  bareAddresses,
  longSentences,
  missingCaptions,
]

/** What is worth a second look before a text is published, the gravest first. It never stops anybody. */
export function checkText(text: WrittenText, surroundings: Surroundings): Finding[] {
  return RULES.flatMap((rule) => rule(text, surroundings))
}
