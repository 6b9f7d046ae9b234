import type { Client } from 'pg'

/** Texts that the portal keeps for itself and for its people, with the columns that hold them; rows of the demo get words. */
const NOTES: [table: string, ...columns: string[]][] = [
  ['users', 'name', 'email'],
  ['task_reports', 'note', 'reported_by'],
  ['directive_deliveries', 'received_by'],
  ['publications', 'actor'],
  ['workflow_items', 'title', 'writer_name', 'return_reason', 'problem'],
  ['search_terms', 'note'],
  ['placements', 'placed_by'],
  ['offers', 'note', 'decided_by', 'title'],
  ['media', 'credit'],
  ['file_pages', 'corrected_by'],
  ['document_batches', 'original_name', 'problem', 'started_by'],
  ['procedure_imports', 'original_name', 'problem', 'started_by'],
]

/** At most so many rows of a table. */
const ROWS = 40

/** Rows that no demo has; every column that must have something has it. */
const NEW_ROWS: ((mark: () => string) => { text: string; values: string[] })[] = [
  (mark) => ({
    text: `insert into search_counts select id, $1, current_date - 1, 9, 9 from sites limit 5 on conflict do nothing`,
    values: [mark()],
  }),
  (mark) => ({
    text: `insert into payload_jobs (id, task_slug, queue, input, completed_at, total_tried, processing)
      values (uuidv7(), 'sync', 'now', jsonb_build_object('note', $1::text), now(), 1, false)`,
    values: [mark()],
  }),
  (mark) => ({
    text: `insert into payload_preferences (id, key, value) values (uuidv7(), $1, to_jsonb($2::text))`,
    values: [mark(), mark()],
  }),
  (mark) => ({
    text: `insert into payload_kv (id, key, data) values (uuidv7(), $1, to_jsonb($2::text))`,
    values: [mark(), mark()],
  }),
  (mark) => ({
    text: `insert into workflow_log (id, at, action, collection, item_id, title, actor, note)
      values (uuidv7(), now(), 'return', 'news', $1, $2, $3, $4)`,
    values: [mark(), mark(), mark(), mark()],
  }),
  (mark) => ({
    text: `insert into document_batches (id, site_id, kind, original_name, stored_name, state, started_by)
      select uuidv7(), id, 'legal-documents', $1, $2, 'failed', $3 from sites where not coalesce(is_root, false) limit 3`,
    values: [mark(), mark(), mark()],
  }),
]

/** Plants words in what is never public, whatever site asks. */
export async function plantInternals(client: Client, mark: () => string): Promise<void> {
  for (const row of NEW_ROWS) {
    const { text, values } = row(mark)
    await client.query(text, values)
  }
  for (const [table, ...columns] of NOTES) {
    // The addresses by which the demo's people log in stay as they are.
    const where = table === 'users' ? `where email not like '%@minhgiang.example'` : ''
    const { rows } = await client.query<{ id: string }>(`select id from ${table} ${where} limit ${ROWS}`)
    for (const { id } of rows) {
      const sets = columns.map((column, at) => `${column} = $${at + 2}`)
      const values = columns.map((column) => (column === 'email' ? `${mark()}@example.org` : mark()))
      await client.query(`update ${table} set ${sets.join(', ')} where id = $1`, [id, ...values])
    }
  }
}
