import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { Refusal } from '../../publishing/refusal'
import { loopThrough, phraseIndex } from './loops'
import { phraseKey } from './phrase-text'
import type { Term } from './term'
import { type Connection, readTerms } from './vocabulary-rows'

/** Key of an advisory lock in Postgres; any number that nothing else in the database uses. */
const TERMS_LOCK = 7_201_948

/**
 * Refuses a term that repeats a phrase or closes a loop. It looks at what is stored once this term is, and holds a lock
 * until the transaction ends: of two terms that close a loop together, the one saved second sees the first.
 */
export const checkTerm: CollectionAfterChangeHook = async ({ doc, req }) => {
  const connection = await transactionOf(req)
  await connection.execute(sql`select pg_advisory_xact_lock(${TERMS_LOCK})`)
  const terms = await readTerms(connection)
  const saved = terms.find(({ id }) => id === (doc as { id: string }).id)
  if (!saved) throw new Error('A term that was just saved is not there')
  refuseRepetition(saved, terms)
  await refuseLoop(req, saved, terms)
}

async function transactionOf({ payload, transactionID }: PayloadRequest): Promise<Connection> {
  const session = payload.db.sessions?.[String(await transactionID)]
  if (!session) throw new Error('A term is saved outside a transaction')
  return session.db as Connection
}

function refuseRepetition(saved: Term, terms: Term[]): void {
  const keys = new Set(saved.phrases.map(phraseKey))
  for (const other of terms) {
    if (other.id === saved.id || other.site !== saved.site) continue
    const repeated = other.phrases.find((phrase) => keys.has(phraseKey(phrase)))
    if (!repeated) continue
    throw new Refusal(
      `“${repeated}” đã có trong từ “${other.phrases.join(', ')}”. Hãy sửa từ ấy thay vì thêm từ mới.`,
      400,
    )
  }
}

async function refuseLoop(req: PayloadRequest, saved: Term, terms: Term[]): Promise<void> {
  const members = new Set(terms.map(({ site }) => site).filter((site) => site !== null))
  // A term for every site meets the terms of each; a site's own term meets only that site's and the common ones.
  for (const site of saved.site === null ? [null, ...members] : [saved.site]) {
    const held = terms.filter((term) => term.site === null || term.site === site)
    const loop = loopThrough(saved, phraseIndex(held))
    if (loop) throw new Refusal(await loopSentence(req, loop), 400)
  }
}

async function loopSentence(req: PayloadRequest, loop: Term[]): Promise<string> {
  const way = loop.map(({ phrases }) => `“${phrases[0]}”`).join(' → ')
  if (loop.length === 2) {
    return `Từ chính thức không được chứa lại chính cách nói ấy (${way}): tìm kiếm sẽ quay vòng.`
  }
  const site = loop.find((term) => term.site !== null)?.site
  const where = site
    ? ` Ở trang ${(await req.payload.findByID({ collection: 'sites', id: site, depth: 0, select: { name: true }, req })).name}.`
    : ''
  return `Từ này tạo thành vòng lặp: ${way}. Từ chính thức của mỗi mục chứa cách nói của mục sau.${where}`
}
