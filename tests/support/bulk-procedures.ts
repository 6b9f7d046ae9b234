import type { ClientBase } from 'pg'
import { mapProcedure, type ProcedureContent } from '@/features/import/procedures/map-procedure'
import { readJsonLines } from '@/features/import/source/json-lines'
import { slugOf, slugWithSuffix } from '@/platform/text/slug'

const BATCH_SIZE = 1000

/**
 * Puts every procedure of a file of the national database into Postgres, published, in seconds: mapped as the import
 * maps them, but written by SQL and only what search documents are made of. One that is there keeps its aliases, as with
 * the import.
 */
export async function insertProcedures(client: ClientBase, file: string): Promise<void> {
  const contents: ProcedureContent[] = []
  for await (const record of readJsonLines(file)) contents.push(mapProcedure(record).content)
  const sectors = await idsByName(client, 'sectors', ['slug'], contents, 'sectorName')
  const agencies = await idsByName(client, 'agencies', ['slug', 'kind'], contents, 'competentAgencyName')
  for (let start = 0; start < contents.length; start += BATCH_SIZE) {
    const rows = contents.slice(start, start + BATCH_SIZE).map((content) => ({
      ...content,
      slug: slugWithSuffix(content.name, content.code),
      sector_id: sectors.get(content.sectorName) ?? null,
      agency_id: agencies.get(content.competentAgencyName) ?? null,
    }))
    await insertBatch(client, JSON.stringify(rows))
  }
}

async function insertBatch(client: ClientBase, rows: string): Promise<void> {
  await client.query(
    `insert into procedures (id, code, kind, sector_id, competent_agency_id, slug, status, _status)
     select gen_random_uuid(), code, kind, sector_id, agency_id, slug, 'in-force', 'published'
     from jsonb_to_recordset($1) as row (code text, kind text, sector_id uuid, agency_id uuid, slug text)
     on conflict (code) do update set
       kind = excluded.kind, sector_id = excluded.sector_id, competent_agency_id = excluded.competent_agency_id`,
    [rows],
  )
  await client.query(
    `insert into procedures_locales (_parent_id, _locale, name, description, results, conditions)
     select procedures.id, 'vi', row.name, row.description, row.results, row.conditions
     from jsonb_to_recordset($1) as row (code text, name text, description text, results text, conditions text)
     join procedures using (code)
     on conflict (_locale, _parent_id) do update set
       name = excluded.name, description = excluded.description,
       results = excluded.results, conditions = excluded.conditions`,
    [rows],
  )
  for (const values of ['levels', 'applicants']) {
    await client.query(
      `with given as (
         select procedures.id, row."values" from jsonb_to_recordset($1) as source (code text, ${values} jsonb)
         cross join lateral (select source.${values} "values") row join procedures using (code)
       ), cleared as (
         delete from procedures_${values} where parent_id in (select id from given)
       )
       insert into procedures_${values} (id, parent_id, "order", value)
       select gen_random_uuid(), id, "order", value::enum_procedures_${values}
       from given, jsonb_array_elements_text("values") with ordinality as each (value, "order")`,
      [rows],
    )
  }
  await client.query(
    `insert into procedures_texts (parent_id, path, "order", text)
     select procedures.id, 'aliases', "order", alias
     from jsonb_to_recordset($1) as row (code text, aliases jsonb) join procedures using (code),
       jsonb_array_elements_text(row.aliases) with ordinality as each (alias, "order")
     where not exists (select from procedures_texts known where known.parent_id = procedures.id)`,
    [rows],
  )
}

/** Ids of the named sectors or agencies; those that are not there yet are written. */
async function idsByName(
  client: ClientBase,
  table: 'sectors' | 'agencies',
  columns: string[],
  contents: ProcedureContent[],
  field: 'sectorName' | 'competentAgencyName',
): Promise<Map<string, string>> {
  const names = [...new Set(contents.map((content) => content[field]).filter(Boolean))]
  const rows = names.map((name, index) => ({
    name,
    slug: `${slugOf(name).slice(0, 60)}-${index}`,
    kind: 'khac',
  }))
  const typed = columns.map((column) => (column === 'kind' ? `kind::enum_${table}_kind` : column))
  await client.query(
    `with missing as (
       select gen_random_uuid() id, row.* from jsonb_to_recordset($1) as row (name text, slug text, kind text)
       where not exists (select from ${table}_locales known where known.name = row.name and known._locale = 'vi')
     ), written as (
       insert into ${table} (id, ${columns.join(', ')}) select id, ${typed.join(', ')} from missing
     )
     insert into ${table}_locales (_parent_id, _locale, name) select id, 'vi', name from missing`,
    [JSON.stringify(rows)],
  )
  const { rows: found } = await client.query<{ id: string; name: string }>(
    `select _parent_id id, name from ${table}_locales where _locale = 'vi'`,
  )
  return new Map(found.map(({ id, name }) => [name, id]))
}
