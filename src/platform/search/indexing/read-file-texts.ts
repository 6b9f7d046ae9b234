import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { SearchableCollection } from './searchable'

/** Text of files that is held in memory, and handed to the engine, at a time; one item may have more. */
const MOST_BYTES = 16 * 1024 * 1024

/** What the files of an item say: the text where it is wanted, and a hash that tells every other text from it. */
export type FileText = { hash: string; text: string | null }

/** How much of the files is read: nothing, a hash of their text, the text itself. */
export type FilePart = 'nothing' | 'hash' | 'text'

/** The text of the public files of these items by the item's id, files and pages in their order. */
export async function readFileTexts(
  payload: Payload,
  entry: SearchableCollection,
  ids: string[],
  part: FilePart,
): Promise<Map<string, FileText>> {
  if (!entry.hasFiles || part === 'nothing' || ids.length === 0) return new Map()
  const inOrder = `order by r."order", p.number`
  const rows = await query<FileText & { item: string }>(
    payload,
    `select r.parent_id item, md5(string_agg(md5(p.text), '' ${inOrder})) as hash,
       ${part === 'text' ? `string_agg(p.text, e'\\n' ${inOrder})` : 'null'} as text
     from ${pagesOf(entry)} where r.parent_id = any($1::uuid[]) and p.text <> '' group by r.parent_id`,
    [ids],
  )
  return new Map(rows.map(({ item, hash, text }) => [item, { hash, text }]))
}

/** How many of the next `size` published items behind `last` may be read at once for the text of their files. */
export async function batchSizeFor(
  payload: Payload,
  entry: SearchableCollection,
  last: string | null,
  size: number,
): Promise<number> {
  if (!entry.hasFiles) return size
  const { table } = entry.fallback
  const next = `select id::text, id key from ${table}
    where _status = 'published' and ($1::uuid is null or id > $1) order by id limit $2`
  const [first] = inBatches(await sizesOf(payload, entry, next, [last, size]))
  return first?.length ?? size
}

/** The items in batches that may be read at once for the text of their files. */
export async function batchesOf(
  payload: Payload,
  entry: SearchableCollection,
  ids: string[],
): Promise<string[][]> {
  if (!entry.hasFiles) return [ids]
  // What strayed into the index has no id of an item, and is to be removed from there like the others.
  const given = `select id, case when id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then id::uuid end key
    from unnest($1::text[]) id`
  return inBatches(await sizesOf(payload, entry, given, [ids]))
}

/** Bytes of text of each item, in the order of the ids. The length of a long text is known without reading it. */
function sizesOf(payload: Payload, entry: SearchableCollection, items: string, values: unknown[]) {
  return query<{ id: string; bytes: number }>(
    payload,
    `select i.id, coalesce((select sum(octet_length(p.text)) from ${pagesOf(entry)} where r.parent_id = i.key), 0)::float bytes
     from (${items}) i order by i.id`,
    values,
  )
}

function inBatches(items: { id: string; bytes: number }[]): string[][] {
  const batches: string[][] = []
  let room = 0
  for (const { id, bytes } of items) {
    const batch = batches.at(-1)
    if (batch && bytes <= room) batch.push(id)
    else {
      batches.push([id])
      room = MOST_BYTES
    }
    room -= bytes
  }
  return batches
}

function pagesOf({ fallback }: SearchableCollection): string {
  return `${fallback.table}_rels r
    join media m on m.id = r.media_id and m.is_public
    join file_texts f on f.media_id = m.id
    join file_pages p on p.file_text_id = f.id and r.path = 'files'`
}

async function query<Row extends object>(payload: Payload, text: string, values: unknown[]): Promise<Row[]> {
  return (await (payload.db as unknown as PostgresAdapter).pool.query<Row>(text, values)).rows
}
