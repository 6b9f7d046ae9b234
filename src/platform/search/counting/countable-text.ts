import { cleanQuery } from '../language/clean-text'

const LONGEST_TEXT = 100
const MOST_WORDS = 12
/** Identity cards, telephones, case numbers; nine digits also when they are written in groups. */
const PERSONAL_NUMBER = /\d{6}|\d(?:[\s.-]?\d){8}/
const EMAIL_LIKE = /\S@\S/

/**
 * The form in which a search is counted: cleaned, lower case, NFC. `null` for what is never counted: nothing, long
 * texts, and what may name a person by number or address.
 */
export function countableText(text: string): string | null {
  if (PERSONAL_NUMBER.test(text) || EMAIL_LIKE.test(text)) return null
  const counted = cleanQuery(text).toLowerCase().normalize('NFC')
  const isShort = counted.length <= LONGEST_TEXT && counted.split(' ').length <= MOST_WORDS
  const isPersonal = PERSONAL_NUMBER.test(counted) || EMAIL_LIKE.test(counted)
  return counted !== '' && isShort && !isPersonal ? counted : null
}
