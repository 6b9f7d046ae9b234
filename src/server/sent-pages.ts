import { get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { bestEncoding } from './compressed-bodies'
import type { EncodedBody } from './whole-answer'

/** A page as it left. */
export type SentPage = {
  headers: OutgoingHttpHeaders
  content: EncodedBody
  /** What its reading counts for; `null` where readings are not counted. */
  viewed: string | null
}

/** The proxy's tables of hosts and sites may be older than that. */
const LONGEST_LIFE_MS = 2000

/** While a page is made anew, those who ask meanwhile get it as it was, no longer than this. */
const LONGEST_MAKING_MS = 1000

/** Who waits longer for an answer of this very server waits for nothing. */
const LONGEST_ANSWER_MS = 10_000

/** Of a page that so many ask for within the life of a sent one, one reader must not make the others wait. */
const MANY = 5

const MOST_PAGES = 2000

type Kept = {
  page: SentPage
  era: string
  at: number
  /** When it was last asked for, at most so many times as make many; the latest at the end. */
  asked: number[]
  /** Since when it is sent although something has changed. */
  overtakenAt: number | null
  isBeingMade: boolean
}

/**
 * Pages as they were last sent, for what many read at once: the framework takes some 2 ms of a core for a page that it
 * keeps, this less than a tenth. Whoever keeps and asks says in which era of the page store, so that none outlives an
 * expiry – but for a page that many read: while one request makes it anew, the others get it as it was.
 */
export class SentPages {
  /** Oldest first. */
  private readonly pages = new Map<string, Kept>()

  constructor(private readonly now: () => number = Date.now) {}

  /**
   * The page as it was sent; `null` where somebody has to make it. Who gets it as `isDue` is to ask for it anew.
   * @param isUpToDate whether the reader wants it as it is now, whoever has to make it
   */
  get(place: string, era: string, isUpToDate: boolean): { page: SentPage; isDue: boolean } | null {
    const kept = this.pages.get(place)
    if (!kept) return null
    const now = this.now()
    kept.asked = [...kept.asked, now].slice(-MANY)
    const { page, overtakenAt } = kept
    if (overtakenAt === null && now - kept.at >= LONGEST_LIFE_MS) return null
    if (overtakenAt === null && kept.era === era) return { page, isDue: false }
    if (isUpToDate || dayOf(kept.era) !== dayOf(era)) return null
    if (overtakenAt !== null && now - overtakenAt >= LONGEST_MAKING_MS) return null
    const isReadByMany = kept.asked.length === MANY && now - kept.asked[0]! < LONGEST_LIFE_MS
    if (overtakenAt === null && !isReadByMany) return null
    kept.overtakenAt ??= now
    const isDue = !kept.isBeingMade
    kept.isBeingMade = true
    return { page, isDue }
  }

  /** @param askedIn the era of the moment the page was asked for: what has changed since may be missing on it */
  keep(place: string, askedIn: string, era: string, page: SentPage): void {
    if (askedIn !== era) return
    const asked = this.pages.get(place)?.asked ?? []
    this.pages.delete(place)
    this.pages.set(place, { page, era, at: this.now(), asked, overtakenAt: null, isBeingMade: false })
    for (const [old, { at }] of this.pages) {
      const isYoung = this.now() - at < LONGEST_LIFE_MS + LONGEST_MAKING_MS
      if (this.pages.size <= MOST_PAGES && isYoung) return
      this.pages.delete(old)
    }
  }

  /**
   * Takes note that a page was asked for anew. What is no page any more is not sent as it was either; what has changed
   * once more meanwhile is due again.
   */
  noteAnswer(place: string, before: SentPage, isPage: boolean): void {
    const kept = this.pages.get(place)
    if (kept?.page !== before) return
    if (isPage) kept.isBeingMade = false
    else this.pages.delete(place)
  }
}

/** An era is `<day>.<number of expiries>`: of yesterday nothing is sent, not even meanwhile. */
const dayOf = (era: string) => era.split('.')[0]

/** Whether a reader asks for the page as it is now, as browsers do to reload it. */
export function wantsUpToDate({ headers }: IncomingMessage): boolean {
  return /no-cache|max-age=0/.test(headers['cache-control'] ?? '')
}

/** Asks this server for a page as its reader did, but as it is now: whether there is one, once it has left. */
export function askAnew({ url, headers, socket }: IncomingMessage): Promise<boolean> {
  return new Promise((resolve) => {
    let isPage = false
    get({
      host: socket.localAddress,
      port: socket.localPort,
      path: url,
      headers: {
        host: headers.host ?? '',
        'accept-encoding': headers['accept-encoding'] ?? '',
        'cache-control': 'no-cache',
      },
      agent: false,
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    })
      .on('response', (response) => {
        isPage = response.statusCode === 200
        response.resume()
      })
      .on('error', (error) => console.error(`${url} was not made anew:`, error))
      .on('close', () => resolve(isPage))
  })
}

/** All that decides which page a reader gets; `null` for whoever says more of themselves than where they want to go. */
export function placeOf({ method, url = '/', headers }: IncomingMessage): string | null {
  const isPlain =
    method === 'GET' && !url.includes('?') && !headers.cookie && !headers.authorization && !headers.range
  return isPlain
    ? [bestEncoding(String(headers['accept-encoding'] ?? '')), headers.host, url].join(' ')
    : null
}
