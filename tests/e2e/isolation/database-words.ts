import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from 'pg'
import { PICTURE_SIZE_NAMES } from '@/platform/media/picture-sizes'
import { MARK, marksIn } from './marks'

/** Where the database holds a word: the row that owns it, found up through the tables of its parts. */
export type Place = { table: string; id: string }

/** Of the table of files: the file's own name and those of its smaller pictures. */
export const FILE_NAME_COLUMNS = ['filename', ...PICTURE_SIZE_NAMES.map((name) => `sizes_${name}_filename`)]

export const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g

export type Tables = Map<string, Set<string>>
/** Of a table of parts: the column that names the whole, and its table. */
export type Parents = Map<string, { column: string; table: string }>

/** Every table with its columns. */
export async function tablesOf(client: Client): Promise<Tables> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
     where table_schema = 'public' group by 1`,
  )
  return new Map(rows.map(({ name, columns }) => [name, new Set(columns)]))
}

/** Every table of parts of something else. */
export async function parentsOf(client: Client): Promise<Parents> {
  const { rows } = await client.query<{ table: string; column: string; parent: string }>(
    `select c.conrelid::regclass::text as table, a.attname as column, c.confrelid::regclass::text as parent
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.connamespace = 'public'::regnamespace
       and (a.attname in ('_parent_id', 'file_text_id')
         or (a.attname = 'parent_id' and c.conrelid::regclass::text not in ('sites', 'admin_units', 'agencies')))`,
  )
  return new Map(
    rows.map(({ table, column, parent }) => [unquoted(table), { column, table: unquoted(parent) }]),
  )
}

const unquoted = (name: string) => name.replaceAll('"', '')

/** The row at the top of the tables of parts, as SQL: the joins, and the alias of the last one. */
function climb(table: string, parents: Parents): { top: string; joins: string; alias: string } {
  let joins = ''
  let alias = 't0'
  let top = table
  for (let step = 1, parent = parents.get(table); parent; step += 1) {
    joins += ` join "${parent.table}" t${step} on t${step}.id::text = ${alias}."${parent.column}"::text`
    alias = `t${step}`
    top = parent.table
    parent = parents.get(parent.table)
  }
  return { top, joins, alias }
}

/** Every planted word, and the rows that hold it. */
export async function wordsIn(
  client: Client,
  tables: Tables,
  parents: Parents,
): Promise<Map<string, Place[]>> {
  const places = new Map<string, Place[]>()
  for (const [table, columns] of tables) {
    const { top, joins, alias } = climb(table, parents)
    const id = columns.has('id') || joins ? `${alias}.id::text` : `''`
    const { rows } = await client.query<{ word: string; id: string }>(
      `select distinct lower(found[1]) as word, ${id} as id from "${table}" t0 ${joins},
         regexp_matches(to_jsonb(t0)::text, '${MARK.source}', 'gi') found`,
    )
    for (const { word, id: owner } of rows) {
      places.set(word, [...(places.get(word) ?? []), { table: top, id: owner }])
    }
  }
  return places
}

/** Which rows of the tables that have readers name a file, whatever the field; and under `text <id>` the file whose text that row holds. */
export async function usersOfFiles(
  client: Client,
  tables: Tables,
  parents: Parents,
  { readers, files }: { readers: Set<string>; files: Set<string> },
): Promise<Map<string, Place[]>> {
  const users = new Map<string, Place[]>()
  const add = (key: string, place: Place) => users.set(key, [...(users.get(key) ?? []), place])
  for (const [table] of tables) {
    const { top, joins, alias } = climb(table, parents)
    if (!readers.has(top)) continue
    const { rows } = await client.query<{ file: string; id: string }>(
      `select distinct found[1] as file, ${alias}.id::text as id from "${table}" t0 ${joins},
         regexp_matches(to_jsonb(t0)::text, '${UUID.source}', 'g') found`,
    )
    for (const { file, id } of rows) if (files.has(file)) add(file, { table: top, id })
  }
  const texts = await client.query<{ id: string; media: string }>(
    'select id::text, media_id::text as media from file_texts',
  )
  for (const { id, media } of texts.rows) add(`text ${id}`, { table: 'media', id: media })
  return users
}

/** Every stored file, its smaller pictures included: the SHA-256 of its bytes and the words in them. */
export async function filesOf(
  client: Client,
  folder: string,
): Promise<{ id: string; hash: string; words: Set<string> }[]> {
  const { rows } = await client.query<{ id: string; names: (string | null)[] }>(
    `select id::text, array[${FILE_NAME_COLUMNS.join()}] as names from media`,
  )
  const files = rows.flatMap(({ id, names }) =>
    names.filter((name) => name !== null).map((name) => ({ id, name })),
  )
  return Promise.all(
    files.map(async ({ id, name }) => {
      const bytes = await readFile(path.join(folder, name))
      const hash = createHash('sha256').update(bytes).digest('hex')
      return { id, hash, words: marksIn(bytes.toString('latin1')) }
    }),
  )
}
