import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What is worth nothing without what it belongs to: [table, column, table it belongs to]. */
const BELONGING = [
  ['directive_deliveries', 'directive_id', 'directives'],
  ['task_reports', 'delivery_id', 'directive_deliveries'],
  ['task_reports', 'directive_id', 'directives'],
  ['document_batch_rows', 'batch_id', 'document_batches'],
  ['legal_effects', 'document_id', 'legal_documents'],
  ['file_texts', 'media_id', 'media'],
  ['file_pages', 'file_text_id', 'file_texts'],
] as const

/**
 * Rows that belong to another go with it: Payload's own rule, emptying a pointer that must not be empty, would forbid
 * the deletion. Texts of pages also stand without marks, to find the page that holds words.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, column, target] of BELONGING) {
    await db.execute(
      sql.raw(`
        ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${column}_${target}_id_fk";
        ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${column}_${target}_id_fk"
          FOREIGN KEY ("${column}") REFERENCES "${target}"("id") ON DELETE CASCADE;`),
    )
  }
  await db.execute(sql`
    ALTER TABLE "file_pages" ADD COLUMN "folded_text" text GENERATED ALWAYS AS (search_fold("text")) STORED;
    CREATE INDEX "file_pages_folded_text_idx" ON "file_pages" USING gin ("folded_text" gin_trgm_ops);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "file_pages" DROP COLUMN "folded_text";`)
  for (const [table, column, target] of BELONGING) {
    await db.execute(
      sql.raw(`
        ALTER TABLE "${table}" DROP CONSTRAINT "${table}_${column}_${target}_id_fk";
        ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${column}_${target}_id_fk"
          FOREIGN KEY ("${column}") REFERENCES "${target}"("id") ON DELETE SET NULL;`),
    )
  }
}
