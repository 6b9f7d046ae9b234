import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Offer } from '@/payload-types'
import { queueSync } from '../publishing/change-jobs'
import { assertMayPublish } from '../publishing/publish-rule'
import { Refusal } from '../publishing/refusal'
import { inTransaction, transactionOf } from '../publishing/transaction'
import { assertNotEnded } from '../sites/ended-site'
import { normaliseText } from '../text/normalise'
import { signatureOf, type AskedOffer } from './read-offer'
import { expireLists, writeAcceptedBy } from './settle-offers'
import { SHAREABLE_TABLES } from './shareable-tables'

type State = Offer['state']

/** What somebody does with an offer: into which state it comes, as whom it is asked, what they had before their eyes. */
export type Answer = { state: Exclude<State, 'withdrawn'>; seen: State; note: string }

type Held = { state: State; decidedBy: string | null }

const LONGEST_NOTE = 500

/** From which state an offer may come into another. */
const STEPS: Record<Answer['state'], State[]> = {
  accepted: ['offered', 'declined'],
  declined: ['offered', 'accepted'],
  offered: ['declined'],
}

const WORDS: Record<State, string> = {
  offered: 'đang chờ trả lời',
  accepted: 'đã được nhận đăng',
  declined: 'đã bị từ chối',
  withdrawn: 'đã được rút lại',
}

/** What a form says of its answer. Throws 400 for a note that is too long or a state that there is not. */
export function answerOf(state: Answer['state'], data: unknown): Answer {
  const { seen, note } = (data ?? {}) as { seen?: unknown; note?: unknown }
  const text = typeof note === 'string' ? normaliseText(note).trim() : ''
  if (text.length > LONGEST_NOTE) {
    throw new Refusal(`Lời nhắn dài quá ${LONGEST_NOTE} ký tự.`, 400)
  }
  if (typeof seen !== 'string' || !(seen in WORDS)) throw new Refusal('Thiếu trạng thái đang xem.', 400)
  return { state, seen: seen as State, note: text }
}

/**
 * Answers an offer, or asks again after a refusal, in one transaction with what follows from it: the item's row, its
 * search document and the pages of both sites. The item is held first, as publishing does, so that an owner who takes
 * it back at the same moment comes wholly before or wholly after. Throws 403 for who may not publish at the site that
 * decides, 409 when the offer has meanwhile become something else.
 */
export async function answerOffer(req: PayloadRequest, offer: AskedOffer, answer: Answer): Promise<void> {
  const deciding = answer.state === 'offered' ? offer.fromSite : offer.toSite
  await assertMayPublish(req, offer.collection, deciding)
  await inTransaction(req, async () => {
    await assertNotEnded(req, deciding)
    await holdItem(req, offer)
    const held = await holdOffer(req, offer.id)
    const by = signatureOf(req)
    // A second press, or a colleague who wants the same: what it says is already so.
    if (held.state === answer.state) return
    if (held.state !== answer.seen || !STEPS[answer.state].includes(held.state)) {
      throw new Refusal(
        `Đề nghị này ${WORDS[held.state]}${held.decidedBy ? ` (${held.decidedBy})` : ''}. Hãy tải lại trang.`,
        409,
      )
    }
    await write(req, offer, answer, by)
    await writeAcceptedBy(req, { collection: offer.collection, id: offer.itemId })
    await queueSync(req, { collection: offer.collection, id: offer.itemId, site: offer.fromSite })
    await expireLists(req, { collection: offer.collection, id: offer.itemId }, [offer.toSite])
  })
}

async function holdItem(req: PayloadRequest, { collection, itemId }: AskedOffer): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    SELECT FROM ${SHAREABLE_TABLES[collection].table} d WHERE d.id = ${itemId} FOR NO KEY UPDATE`)
}

/** Every write to an item settles its offer in the same transaction, so the offer alone tells whether it still stands. */
async function holdOffer(req: PayloadRequest, id: string): Promise<Held> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT state::text, decided_by AS "decidedBy" FROM offers WHERE id = ${id} FOR UPDATE`)
  const [held] = rows as Held[]
  if (!held) throw new Refusal('Không có đề nghị đăng lại này.', 404)
  return held
}

async function write(req: PayloadRequest, { id }: AskedOffer, { state, note }: Answer, by: string) {
  const db = await transactionOf(req)
  await db.execute(
    state === 'offered'
      ? sql`UPDATE offers SET state = 'offered', offered_at = now(), decided_by = NULL, decided_at = NULL,
          note = NULL, updated_at = now() WHERE id = ${id}`
      : sql`UPDATE offers SET state = ${state}, decided_by = ${by}, decided_at = now(), note = ${note || null},
          updated_at = now() WHERE id = ${id}`,
  )
}
