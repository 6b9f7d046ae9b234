import type { CalendarDay } from '@/platform/time/calendar-day'

/** An official document as it is to be printed; of the demo district, in our own words. */
export type Paper = {
  /** File name without its ending. */
  name: string
  issuer: string
  number: string
  day: CalendarDay
  /** As above the abstract: "QUYẾT ĐỊNH"; empty for a letter. */
  heading: string
  abstract: string
  paragraphs: string[]
  signer: string
  position: string
  recipients: string[]
  /** Only pictures of its pages, as a scanner makes them. */
  isScan: boolean
}
