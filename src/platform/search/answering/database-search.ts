import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { documentNumberKey } from '../../official-documents/document-number'
import { accentBlindPattern, foldText } from '../language/fold-text'
import { numberKeysIn } from '../language/number-keys'
import { excerptFor } from '../language/passages'
import { readSearchDocuments } from '../indexing/read-items'
import type { SearchKind } from '../indexing/search-document'
import { forEachFilter, type SearchHit, type SearchResult } from './search-query'
import type { Question } from './question'
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
  query: Question,
): Promise<SearchResult> {
  const values: unknown[] = []
  const parameter = (value: unknown) => `$${values.push(value)}`
  const parts = list
    .filter((entry) => canFilter(entry, query))
    .map((entry) => selectFrom(entry, query, parameter))
  const found =
    parts.length > 0 ? parts.join(' union all ') : `select '' kind, null::uuid id, null date where false`
  const countValues = [...values]
  const ofKind = query.filters.kind.length > 0 ? `where kind = any(${parameter(query.filters.kind)})` : ''
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
      total: Object.entries(kinds)
        .filter(([kind]) => query.filters.kind.length === 0 || query.filters.kind.includes(kind))
        .reduce((sum, [, count]) => sum + count, 0),
      hits: await hitsOf(payload, list, rows.rows),
      facets: { ...forEachFilter(() => ({})), kind: kinds },
      degraded: true,
      partial: false,
      reading: query.reading,
    }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** An item of a collection without the column cannot have the value that was asked for. */
function canFilter({ fallback }: SearchableCollection, { filters }: Question): boolean {
  return !(
    (filters.sector.length > 0 && !fallback.hasSector) ||
    (filters.type.length > 0 && !fallback.hasType) ||
    (filters.year.length > 0 && !fallback.date) ||
    [filters.agency, filters.effect, filters.level].some((values) => values.length > 0)
  )
}

function selectFrom(
  { kind, fallback }: SearchableCollection,
  query: Question,
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
  const { filters } = query
  const oneOf = (column: string, values: string[]) => {
    if (values.length > 0) conditions.push(`${column} = any(${parameter(values)})`)
  }
  oneOf(`${owner}::text`, filters.site)
  oneOf('t.document_type::text', filters.type)
  oneOf('(select slug from sectors where sectors.id = t.sector_id)', filters.sector)
  oneOf(`extract(year from t.${date} at time zone 'Asia/Ho_Chi_Minh')::text`, filters.year)
  const text = query.understood.text
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

async function hitsOf(payload: Payload, list: SearchableCollection[], found: Found[]): Promise<SearchHit[]> {
  const idsByKind = Map.groupBy(found, ({ kind }) => kind)
  const documents = await Promise.all(
    list.map(async (entry) => {
      const ids = (idsByKind.get(entry.kind) ?? []).map(({ id }) => id)
      return ids.length > 0 ? readSearchDocuments(payload, entry, ids) : []
    }),
  )
  const byId = new Map(documents.flat().map((document) => [document.id, document]))
  return found.flatMap(({ id }) => {
    const document = byId.get(id)
    return document ? { ...document, excerpt: excerptFor(document.lead, ''), isPinned: false } : []
  })
}
