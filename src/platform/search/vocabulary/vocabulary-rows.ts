import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { BestBet, Term } from './term'

/** Whatever runs a query: the pool, or the transaction of a request. */
export type Connection = { execute: (query: SQL) => PromiseLike<{ rows: Record<string, unknown>[] }> }

/**
 * A text that differs after every change of the terms and best bets: the sum sees also a change that was begun before
 * another one and committed after it, which the latest time alone would not.
 */
export async function readRevision(connection: Connection): Promise<string> {
  const state = sql`count(*) || ' ' || coalesce(sum(extract(epoch from updated_at)), 0)`
  const { rows } = await connection.execute(
    sql`select (select ${state} from search_terms) || ' ' || (select ${state} from best_bets) as revision`,
  )
  return String(rows[0]?.revision)
}

/** Every term, oldest first. */
export async function readTerms(connection: Connection): Promise<Term[]> {
  // Grouped at once: Payload's table of texts has no index by item, and one search of it per term takes half a second.
  const { rows } = await connection.execute(
    sql`select t.id, t.use, t.site_id as site,
               array_agg(x.text order by x."order") filter (where x.path = 'phrases') as phrases,
               array_agg(x.text order by x."order") filter (where x.path = 'officialWords') as "officialWords"
        from search_terms t join search_terms_texts x on x.parent_id = t.id
        group by t.id order by t.created_at, t.id`,
  )
  return rows as Term[]
}

/** Every best bet whose item is there, oldest first. Days are stored as noon UTC, which is the same day in Viet Nam. */
export async function readBestBets(connection: Connection): Promise<BestBet[]> {
  const { rows } = await connection.execute(
    sql`select b.id, b.site_id as site,
               array(select x.text from best_bets_texts x
                     where x.parent_id = b.id and x.path = 'phrases' order by x."order")::text[] as phrases,
               target.kind, target.item,
               to_char(b.from_on at time zone 'UTC', 'YYYY-MM-DD') as from,
               to_char(b.until_on at time zone 'UTC', 'YYYY-MM-DD') as until
        from best_bets b
        join best_bets_rels r on r.parent_id = b.id and r.path = 'item'
        cross join lateral (values
          ('procedure', r.procedures_id), ('legal-document', r.legal_documents_id),
          ('directive', r.directives_id), ('news', r.news_id), ('page', r.pages_id)) as target(kind, item)
        where target.item is not null
        order by b.created_at, b.id`,
  )
  return rows as BestBet[]
}
