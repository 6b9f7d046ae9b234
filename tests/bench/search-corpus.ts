import type { ClientBase } from 'pg'
import { pick, randomFrom } from '../../seed/random'
import { type BulkDocument, insertLegalDocuments, insertNews } from '../support/bulk-documents'
import { insertProcedures } from '../support/bulk-procedures'

/** Legal documents among what is added; the rest is news. */
const SHARE_OF_DOCUMENTS = 0.6
const BATCH_SIZE = 5000

const TYPES = [
  ['quyet-dinh', 'QĐ-UBND'],
  ['nghi-quyet', 'NQ-HĐND'],
  ['thong-bao', 'TB-UBND'],
  ['ke-hoach', 'KH-UBND'],
] as const

/** Texts at hand that new ones are made of. */
type Texts = { names: string[]; sentences: string[] }

/**
 * Brings the database to so many searchable items: what is there, the real procedures where their file is, and news and
 * legal documents made of shuffled halves of names and shuffled sentences, the same ones each time.
 */
export async function fillTo(total: number, client: ClientBase, procedures: string | null): Promise<void> {
  if (procedures) await insertProcedures(client, procedures)
  const texts = await textsIn(client)
  const missing = total - (await searchableItems(client))
  const documents = Math.round(missing * SHARE_OF_DOCUMENTS)
  for (let from = 0; from < missing; from += BATCH_SIZE) {
    const numbers = Array.from({ length: Math.min(BATCH_SIZE, missing - from) }, (_, index) => from + index)
    const isDocument = (number: number) => number < documents
    await insertLegalDocuments(
      client,
      numbers.filter(isDocument).map((number) => legalDocument(number, texts)),
    )
    await insertNews(
      client,
      numbers.filter((number) => !isDocument(number)).map((number) => newsItem(number, texts)),
    )
  }
  await client.query('analyze')
}

/** Published items of all kinds that the search finds. */
export async function searchableItems(client: ClientBase): Promise<number> {
  const tables = ['procedures', 'legal_documents', 'directives', 'news', 'pages']
  const counts = tables.map((table) => `(select count(*) from ${table} where _status = 'published')`)
  const { rows } = await client.query<{ items: string }>(`select ${counts.join(' + ')} items`)
  return Number(rows[0]?.items)
}

async function textsIn(client: ClientBase): Promise<Texts> {
  const column = async (query: string) =>
    (await client.query<{ text: string }>(query)).rows.map(({ text }) => text)
  const names = await column(
    `select name "text" from procedures_locales where _locale = 'vi'
     union select abstract from legal_documents union select title from news_locales where _locale = 'vi'`,
  )
  const long = await column(
    `select concat_ws('. ', description, results, conditions) "text" from procedures_locales where _locale = 'vi'
     union all select summary from news_locales where _locale = 'vi'
     union all select jsonb_path_query(body, '$.**.text') #>> '{}' from news_locales where _locale = 'vi'`,
  )
  const sentences = long
    .flatMap((text) => text.split(/[.;\n]+/))
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length > 30 && length < 300)
  return { names: names.filter(({ length }) => length < 300).sort(), sentences: sentences.sort() }
}

function legalDocument(number: number, texts: Texts): BulkDocument {
  const random = randomFrom(`document-${number}`)
  const [documentType, ending] = pick(random, TYPES)
  const year = 2000 + Math.floor(random() * 26)
  const documentNumber = `${(number % 9000) + 1}/${year}/${ending}`
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
  return {
    documentNumber,
    documentType,
    abstract: nameOf(random, texts),
    issuingBody: 'Ủy ban nhân dân huyện Minh Giang',
    issuedOn: `${year}-${month}-15T05:00:00Z`,
    scope: passageOf(random, texts, 2),
    slug: `van-ban-do-${number}`,
  }
}

function newsItem(number: number, texts: Texts) {
  const random = randomFrom(`news-${number}`)
  const year = 2010 + Math.floor(random() * 16)
  return {
    title: nameOf(random, texts),
    summary: passageOf(random, texts, 1),
    paragraphs: [3, 3, 2].map((sentences) => passageOf(random, texts, sentences)),
    publishedAt: `${year}-06-15T05:00:00Z`,
    slug: `tin-do-${number}`,
  }
}

/** The beginning of one name and the end of another. */
function nameOf(random: () => number, { names }: Texts): string {
  const [start, end] = [pick(random, names).split(' '), pick(random, names).split(' ')]
  return [...start.slice(0, Math.ceil(start.length / 2)), ...end.slice(Math.floor(end.length / 2))].join(' ')
}

function passageOf(random: () => number, { sentences }: Texts, count: number): string {
  return Array.from({ length: count }, () => `${pick(random, sentences)}.`).join(' ')
}
