import type { ClientBase } from 'pg'
import { pick, randomFrom } from '../../seed/random'
import { type BulkDocument, insertLegalDocuments } from '../support/bulk-documents'
import type { RunningPortal } from '../support/running-portal'
import { load, type Load } from './load'
import { inDatabase } from './portal-database'
import { ms, ratio, type Row, table } from './report'

/** The real records at hand, and the documents of a whole province. */
const SIZES = { small: 2627, large: 45_600 }
const CONNECTIONS = 4
const SECONDS = 5

const TYPES = [
  ['quyet-dinh', 'QĐ-UBND'],
  ['nghi-quyet', 'NQ-HĐND'],
  ['nghi-dinh', 'NĐ-CP'],
  ['thong-tu', 'TT-BTC'],
] as const

/** Each request differs from the one before where an answer could be kept: what is measured is the database. */
const LISTS: [what: string, pathOf: (round: number) => string][] = [
  ['first page, unfiltered (static)', () => '/van-ban'],
  ['further pages, unfiltered', (round) => `/van-ban?page=${2 + (round % 100)}`],
  ['one type and effect', (round) => `/van-ban?type=quyet-dinh&effect=in-force&page=${1 + (round % 20)}`],
  ['as of another day each time', (round) => `/van-ban?ngay=${dayNumber(round)}`],
  ['signer, as typed', (round) => `/van-ban?signer=ky+${round % 200}`],
  ['words', (round) => `/van-ban?q=quan+ly+${round % 200}`],
  ['by number', (round) => `/van-ban?sort=number&page=${1 + (round % 100)}`],
  ['RSS', () => '/van-ban/rss.xml'],
  ['open data, 100 documents', (round) => `/du-lieu/van-ban.json?page=${1 + (round % 20)}`],
]

/** Lists of legal documents with 45,600 of them beside the same lists with 2,627. */
export async function benchDocuments(portal: RunningPortal): Promise<string> {
  await fillDocumentsTo(portal, SIZES.small)
  const small = await measureAll(portal)
  await fillDocumentsTo(portal, SIZES.large)
  const large = await measureAll(portal)
  const rows = LISTS.map(([what], index): Row => {
    const [before, now] = [small[index]!, large[index]!]
    return { what, figure: inWords(now), limit: inWords(before), ratio: ratio(now.p50 / before.p50) }
  })
  const title = `Lists of legal documents: ${SIZES.large} beside ${SIZES.small}; ${CONNECTIONS} readers, ratio of p50`
  return table(title, rows)
}

async function measureAll(portal: RunningPortal): Promise<Load[]> {
  const { port } = portal.places
  const figures: Load[] = []
  for (const [, pathOf] of LISTS) {
    await load(() => ({ port, path: pathOf(0) }), 1, 1)
    let round = 0
    figures.push(await load(() => ({ port, path: pathOf((round += 1)) }), CONNECTIONS, SECONDS))
  }
  return figures
}

/** Writes documents into the portal's database until there are so many of them. */
export async function fillDocumentsTo(portal: RunningPortal, total: number): Promise<void> {
  await inDatabase(portal, async (client) => {
    const { rows } = await client.query<{ count: number }>('select count(*)::int count from legal_documents')
    const there = rows[0]?.count ?? 0
    const missing = Array.from({ length: Math.max(0, total - there) }, (_, index) => there + index)
    await insertLegalDocuments(client, missing.map(madeDocument))
    await completeDocuments(client)
  })
}

/** Signers, and the effect of each day as the portal would compute it: SQL passes by what does that. */
async function completeDocuments(client: ClientBase): Promise<void> {
  await client.query(
    `update legal_documents
     set signer = 'Người Ký ' || abs(hashtext(slug)) % 500, expires_on = issued_on + interval '5 years'
     where slug like 'van-ban-do-%' and signer is null`,
  )
  await client.query(
    `insert into legal_effects (id, document_id, from_day, until_day, effect, is_stated, reasons)
     select gen_random_uuid(), d.id, period.from_day, period.until_day, period.effect::enum_legal_effect, false, '[]'
     from (select *, to_char(issued_on, 'YYYY-MM-DD') as day, to_char(expires_on + interval '1 day', 'YYYY-MM-DD') as last
       from legal_documents where slug like 'van-ban-do-%') d
     cross join lateral (values ('0001-01-01', d.day, 'not-yet'), (d.day, d.last, 'in-force'),
       (d.last, null, 'expired')) period (from_day, until_day, effect)
     where not exists (select from legal_effects known where known.document_id = d.id)
     on conflict do nothing`,
  )
  await client.query('analyze')
}

function madeDocument(number: number): BulkDocument {
  const random = randomFrom(`document-${number}`)
  const [documentType, ending] = pick(random, TYPES)
  const year = 2000 + Math.floor(random() * 26)
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
  return {
    documentNumber: `${(number % 9000) + 1}/${year}/${ending}`,
    documentType,
    abstract: `Quy định về quản lý, sử dụng và phân cấp trong lĩnh vực số ${number % 200} trên địa bàn huyện`,
    issuingBody: `Cơ quan ban hành số ${Math.floor(random() * 300)}`,
    issuedOn: `${year}-${month}-15T12:00:00Z`,
    slug: `van-ban-do-${number}`,
  }
}

function dayNumber(round: number): string {
  return new Date(Date.UTC(2005, 0, 1 + round)).toISOString().slice(0, 10)
}

function inWords({ p50, p95, perSecond, failures }: Load): string {
  return `p50 ${ms(p50)}, p95 ${ms(p95)}, ${perSecond.toFixed(0)}/s${failures > 0 ? `, ${failures} failed` : ''}`
}
