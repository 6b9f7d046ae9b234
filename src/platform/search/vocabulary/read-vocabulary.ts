import type { Payload } from 'payload'
import { dayOf } from '../../time/calendar-day'
import { upToDate } from '../../up-to-date'
import type { BestBet, Vocabulary } from './term'
import { readBestBets, readRevision, readTerms } from './vocabulary-rows'

/**
 * The vocabulary as the database has it, at most 2 s old. Of the best bets only those whose days hold today in Viet Nam;
 * whether a site shows the item is for the index to say.
 */
export const currentVocabulary: (payload: Payload) => Promise<Vocabulary> = upToDate<Payload, Vocabulary>({
  // With the day: at midnight in Viet Nam other best bets hold.
  revision: async (payload) => `${dayOf(new Date())} ${await readRevision(payload.db.drizzle)}`,
  load: async (payload) => {
    const today = dayOf(new Date())
    const revision = `${today} ${await readRevision(payload.db.drizzle)}`
    const [terms, bestBets] = await Promise.all([
      readTerms(payload.db.drizzle),
      readBestBets(payload.db.drizzle),
    ])
    return { revision, terms, bestBets: bestBets.filter((bet) => holdsOn(bet, today)) }
  },
})

function holdsOn({ from, until }: BestBet, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until)
}
