import type { CalendarDay } from '../../time/calendar-day'

/** Something in a text that is worth a second look. */
export type Finding = {
  rule:
    | 'capitals'
    | 'heading-order'
    | 'bare-address'
    | 'vague-link'
    | 'broken-link'
    | 'closed-target'
    | 'missing-caption'
    | 'long-sentence'
    | 'past-date'
    | 'unknown-number'
    | 'missing-alt'
    | 'missing-picture'
  /** The words in question, as they stand in the text. */
  words: string
  /** What to do, a Vietnamese sentence. */
  advice: string
}

/** What the portal knows of the things that a text names; asked now and then, so a text may be ahead of it. */
export type KnownTargets = {
  /** Addresses of the portal that lead nowhere, as they stand in the text. */
  brokenLinks: string[]
  /** Items that are not public, or not at all, as `targetKey` names them. */
  closedTargets: string[]
  /** Keys of document numbers that are not in the portal. */
  unknownNumbers: string[]
  /** Pictures without a description. */
  picturesWithoutAlt: { id: string; name: string }[]
}

/** What a text is judged against. */
export type Surroundings = KnownTargets & {
  /** The day for which the text is written: today, or the day on which it was published. */
  day: CalendarDay
  /** The number of the document itself, where the text belongs to one. */
  ownNumber: string
}
