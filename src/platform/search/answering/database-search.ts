import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { readSearchDocuments } from '../indexing/read-items'
import type { SearchKind } from '../indexing/search-document'
import type { SearchableCollection } from '../indexing/searchable'
import { excerptFor } from '../language/passages'
import { type Closeness, itemsQuery } from './database-query'
import type { Question } from './question'
import { forEachFilter, type SearchHit, type SearchResult } from './search-query'

/** A reduced answer must come at once or not at all. */
const TIMEOUT_MS = 450

type Found = { kind: SearchKind; id: string }
type Window = { total: number; kinds: Record<string, number>; rows: Found[] }

/**
 * The plain answer while the engine is down: items with the number, procedures that the ranker knows, and titles with all
 * the words, marks aside; titles like the words when there are none. No facets but the kind. Throws when it takes
 * too long.
 */
export async function searchDatabase(
  payload: Payload,
  list: SearchableCollection[],
  question: Question,
): Promise<SearchResult> {
  const client = await (payload.db as unknown as PostgresAdapter).pool.connect()
  /** Items in the asked window, numbers of all, with words that stand so close to the titles'. */
  async function find(closeness: Closeness): Promise<Window> {
    const values: unknown[] = []
    const parameter = (value: unknown) => `$${values.push(value)}`
    const found = itemsQuery(list, question, closeness, parameter)
    const { kind: chosen } = question.filters
    const ofKind = chosen.length > 0 ? `where kind = any(${parameter(chosen)})` : ''
    const { rows: answers } = await client.query<{
      kinds: Record<string, number> | null
      rows: Found[] | null
    }>(
      `with found as materialized (${found})
       select
         (select jsonb_object_agg(kind, n) from (select kind, count(*) n from found group by kind) counts) kinds,
         (select jsonb_agg(page) from (
           select kind, id from found ${ofKind} order by place, date desc nulls last, id
           limit ${question.pageSize} offset ${(question.page - 1) * question.pageSize}) page) as rows`,
      values,
    )
    const kinds = answers[0]?.kinds ?? {}
    const rows = answers[0]?.rows ?? []
    const counted = Object.entries(kinds).filter(
      ([kind]) => chosen.length === 0 || chosen.includes(kind as SearchKind),
    )
    return { kinds, rows, total: counted.reduce((sum, [, count]) => sum + count, 0) }
  }

  try {
    await client.query('begin read only')
    await client.query(`set local statement_timeout = ${TIMEOUT_MS}`)
    const exact = await find('exact')
    const { total, kinds, rows } = Object.keys(exact.kinds).length > 0 ? exact : await find('similar')
    await client.query('commit')
    return {
      total,
      hits: await hitsOf(payload, list, rows, question),
      facets: { ...forEachFilter(() => ({})), kind: kinds },
      degraded: true,
      partial: false,
      reading: question.reading,
    }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

async function hitsOf(
  payload: Payload,
  list: SearchableCollection[],
  found: Found[],
  { understood }: Question,
): Promise<SearchHit[]> {
  const idsByKind = Map.groupBy(found, ({ kind }) => kind)
  const documents = await Promise.all(
    list.map(async (entry) => {
      const ids = (idsByKind.get(entry.kind) ?? []).map(({ id }) => id)
      return ids.length > 0 ? readSearchDocuments(payload, entry, ids, 'nothing') : []
    }),
  )
  const byId = new Map(documents.flat().map((document) => [document.id, document]))
  return found.flatMap(({ id }) => {
    const document = byId.get(id)
    if (!document) return []
    const { kind, title, path, site, code, date, agency, sector, type, effect } = document
    return {
      ...{ kind, id, title, path, site, code, date, agency, sector, type, effect },
      excerpt: excerptFor(document.lead, understood.words),
      isPinned: false,
      isFromFile: false,
      file: null,
    }
  })
}
