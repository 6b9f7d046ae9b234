import type { ClientBase } from 'pg'

/**
 * Gives every published row of a collection that has no version the one that Payload would have written: the admin's
 * lists and forms read the newest versions, not the rows themselves.
 *
 * @param table of the collection, e.g. `legal_documents`
 */
export async function insertLatestVersions(client: ClientBase, table: string): Promise<void> {
  const own = await versionColumns(client, table)
  await client.query(
    `insert into _${table}_v (id, parent_id, latest, created_at, updated_at, ${own.map(({ version }) => version).join(', ')})
     select gen_random_uuid(), item.id, true, item.created_at, item.updated_at, ${own.map(({ value }) => `item.${value}`).join(', ')}
     from ${table} item where not exists (select from _${table}_v known where known.parent_id = item.id)`,
  )
  const localized = await versionColumns(client, `${table}_locales`, `_${table}_v_locales`)
  if (localized.length === 0) return
  await client.query(
    `insert into _${table}_v_locales (_locale, _parent_id, ${localized.map(({ version }) => version).join(', ')})
     select words._locale, version.id, ${localized.map(({ value }) => `words.${value}`).join(', ')}
     from ${table}_locales words join _${table}_v version on version.parent_id = words._parent_id and version.latest
     where not exists (select from _${table}_v_locales known where known._parent_id = version.id)`,
  )
}

/** Columns of the versions' table that hold a column of the collection's own, cast to their own type of choice. */
async function versionColumns(client: ClientBase, table: string, versions = `_${table}_v`) {
  const { rows } = await client.query<{ version: string; value: string }>(
    `select quote_ident(version.column_name) as version, case when version.udt_name = own.udt_name
       then quote_ident(own.column_name)
       else quote_ident(own.column_name) || '::text::' || quote_ident(version.udt_name) end as value
     from information_schema.columns own
     join information_schema.columns version
       on version.table_name = $2 and version.column_name = 'version_' || own.column_name
     where own.table_name = $1 and own.column_name not in ('id', '_locale', '_parent_id')`,
    [table, versions],
  )
  return rows
}
