import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { foldText } from '@/platform/search/language/fold-text'
import { EVERYWHERE } from '@/platform/search/indexing/shown-at'
import type { SearchDocument } from '@/platform/search/indexing/search-document'
import { PAGE_SIZE, type Searcher } from './searcher'

const BATCH_SIZE = 500

/**
 * The baseline of who uses what the database has: full text search over name, everyday names and text without accents,
 * weighed in this order. A question hardly ever has all its words in one text, so any word counts and `ts_rank` orders.
 */
export async function withPlainFullText<Result>(
  payload: Payload,
  documents: SearchDocument[],
  use: (searcher: Searcher) => Promise<Result>,
): Promise<Result> {
  const client = await (payload.db as unknown as PostgresAdapter).pool.connect()
  try {
    // Of this connection alone; gone with it.
    await client.query(
      'create temporary table eval_texts (id text, site text, shared boolean, words tsvector)',
    )
    for (let start = 0; start < documents.length; start += BATCH_SIZE) {
      const rows = documents.slice(start, start + BATCH_SIZE).map((document) => ({
        ...{ id: document.id, site: document.site, shared: document.shown_at.includes(EVERYWHERE) },
        name: wordsOf([document.title, document.code ?? '']),
        aliases: wordsOf(document.keywords),
        body: wordsOf([document.body]),
      }))
      await client.query(
        `insert into eval_texts
         select id, site, shared, setweight(to_tsvector('simple', name), 'A') ||
           setweight(to_tsvector('simple', aliases), 'B') || setweight(to_tsvector('simple', body), 'D')
         from json_to_recordset($1) as row (id text, site text, shared boolean, name text, aliases text, body text)`,
        [JSON.stringify(rows)],
      )
    }
    await client.query('create index on eval_texts using gin (words)')
    await client.query('analyze eval_texts')
    const byId = new Map(documents.map((document) => [document.id, document]))
    return await use(async (query, site) => {
      const words = foldText(query.normalize('NFC')).match(/[\p{L}\p{N}.]+/gu) ?? []
      const anyWord = words.map((word) => `'${word}'`).join(' | ')
      const { rows } = await client.query<{ id: string }>(
        `select id from eval_texts, to_tsquery('simple', $1) query
         where words @@ query and (site = $2 or shared) order by ts_rank(words, query) desc, id limit ${PAGE_SIZE}`,
        [anyWord, site],
      )
      return rows.map(({ id }) => byId.get(id)).filter((document) => document !== undefined)
    })
  } finally {
    await client.query('drop table if exists eval_texts')
    client.release()
  }
}

function wordsOf(texts: string[]): string {
  return foldText(texts.join('\n').normalize('NFC'))
}
