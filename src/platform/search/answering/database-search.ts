import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { documentNumberKey } from '../../official-documents/document-number'
import { cleanQuery } from '../language/clean-text'
import { accentBlindPattern, foldText } from '../language/fold-text'
import { numberKeysIn } from '../language/number-keys'
import { readSearchDocuments } from '../indexing/read-items'
import type { SearchKind } from '../indexing/search-document'
import type { SearchQuery, SearchResult } from './search-query'
import type { SearchableCollection } from '../indexing/searchable'

/** A reduced answer must come at once or not at all. */
const TIMEOUT_MS = 800
const MOST_WORDS = 10

type Found = { kind: SearchKind; id: string }
type Count = { kind: SearchKind; found: string }

/**
 * The plain answer while the engine is down: items whose name has all the words, accents aside, or whose number is the
 * text; newest first. No typos, no ranking, no facets but the kind. Throws when it takes longer than 0.8 s.
 */
export async function searchDatabase(
  payload: Payload,
  list: SearchableCollection[],
  query: SearchQuery,
): Promise<SearchResult> {
  const values: unknown[] = []
  const parameter = (value: unknown) => `$${values.push(value)}`
  const parts = list
    .filter((entry) => canFilter(entry, query))
    .map((entry) => selectFrom(entry, query, parameter))
  const found =
    parts.length > 0 ? parts.join(' union all ') : `select '' kind, null::uuid id, null date where false`
  const countValues = [...values]
  const ofKind = query.kind ? `where kind = ${parameter(query.kind)}` : ''
  const window = `limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`

  const client = await (payload.db as unknown as PostgresAdapter).pool.connect()
  try {
    await client.query('begin read only')
    await client.query(`set local statement_timeout = ${TIMEOUT_MS}`)
    const counts = await client.query<Count>(
      `select kind, count(*) found from (${found}) found group by kind`,
      countValues,
    )
    const rows = await client.query<Found>(
      `select kind, id from (${found}) found ${ofKind} order by date desc nulls last, id ${window}`,
      values,
    )
    await client.query('commit')
    const kinds = Object.fromEntries(counts.rows.map(({ kind, found }) => [kind, Number(found)]))
    return {
      total: query.kind ? (kinds[query.kind] ?? 0) : Object.values(kinds).reduce((sum, n) => sum + n, 0),
      hits: await hitsOf(payload, list, rows.rows),
      facets: { kind: kinds, site: {}, sector: {}, type: {}, year: {} },
      degraded: true,
      partial: false,
    }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** An item of a collection without the column cannot have the value that was asked for. */
function canFilter({ fallback }: SearchableCollection, query: SearchQuery): boolean {
  return !(
    (query.sector !== undefined && !fallback.hasSector) ||
    (query.type !== undefined && !fallback.hasType) ||
    (query.year !== undefined && !fallback.date)
  )
}

function selectFrom(
  { kind, fallback }: SearchableCollection,
  query: SearchQuery,
  parameter: (value: unknown) => string,
): string {
  const { table, title, localized, codes, date, ownership } = fallback
  const titleColumn = localized ? `l.${title}` : `t.${title}`
  const conditions = [`t._status = 'published'`]
  const root = '(select id from sites where is_root limit 1)'
  const owner = ownership === 'reference' ? root : 't.site_id'
  if (ownership !== 'reference') {
    const own = `t.site_id = ${parameter(query.site)}`
    const shared = `(t.shared_with_members and t.site_id = ${root})`
    conditions.push(ownership === 'shareable' ? `(${own} or ${shared})` : own)
  }
  if (query.owner) conditions.push(`${owner} = ${parameter(query.owner)}`)
  if (query.type) conditions.push(`t.document_type::text = ${parameter(query.type)}`)
  if (query.sector) {
    conditions.push(`t.sector_id = (select id from sectors where slug = ${parameter(query.sector)})`)
  }
  if (query.year) {
    conditions.push(`extract(year from t.${date} at time zone 'Asia/Ho_Chi_Minh') = ${parameter(query.year)}`)
  }
  const text = cleanQuery(query.text)
  if (text) {
    const words = foldText(text).split(' ').slice(0, MOST_WORDS)
    const inTitle = words.map((word) => `${titleColumn} ~ ${parameter(accentBlindPattern(word))}`)
    const spellings = [text, documentNumberKey(text), ...numberKeysIn(text)]
    const isCode = codes.map((column) => `t.${column} = any(${parameter(spellings)})`)
    conditions.push(`(${[inTitle.join(' and '), ...isCode].join(' or ')})`)
  }
  const translations = localized ? `join ${table}_locales l on l._parent_id = t.id and l._locale = 'vi'` : ''
  const dateColumn = date ? `t.${date}` : 'null::timestamptz'
  return `select '${kind}' kind, t.id, ${dateColumn} date from ${table} t ${translations} where ${conditions.join(' and ')}`
}

async function hitsOf(payload: Payload, list: SearchableCollection[], found: Found[]) {
  const idsByKind = Map.groupBy(found, ({ kind }) => kind)
  const documents = await Promise.all(
    list.map(async (entry) => {
      const ids = (idsByKind.get(entry.kind) ?? []).map(({ id }) => id)
      return ids.length > 0 ? readSearchDocuments(payload, entry, ids) : []
    }),
  )
  const byId = new Map(documents.flat().map((document) => [document.id, document]))
  return found.map(({ id }) => byId.get(id)).filter((document) => document !== undefined)
}
