import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { documentNumberKey } from '../platform/official-documents/document-number'

/** Where numbers stand: [table, column of the number, column of its key]. */
const NUMBERS = [
  ['legal_documents', 'document_number', 'number_key'],
  ['_legal_documents_v', 'version_document_number', 'version_number_key'],
  ['directives', 'document_number', 'number_key'],
  ['_directives_v', 'version_document_number', 'version_number_key'],
] as const

/** The grammar of numbers reads more spellings than before ("QĐ 2782", "Số: 15/…"): keys are made anew from the numbers. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, number, key] of NUMBERS) {
    const { rows } = await db.execute(
      sql.raw(`SELECT "id", "${number}" AS "number", "${key}" AS "key" FROM "${table}" WHERE "${number}" IS NOT NULL`),
    )
    const changed = (rows as { id: string; number: string; key: string | null }[])
      .map(({ id, number: printed, key: old }) => ({ id, old, key: documentNumberKey(printed) }))
      .filter((row) => row.key !== row.old)
    await db.execute(sql`
      UPDATE ${sql.raw(`"${table}"`)} t SET ${sql.raw(`"${key}"`)} = given.key
      FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS given(id uuid, key text)
      WHERE t.id = given.id`)
  }
}

/** The keys of before are made by the code of before whenever an item is saved. */
export async function down(_: MigrateDownArgs): Promise<void> {
  return Promise.resolve()
}
