import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { contentHash } from '../platform/publishing/content-hash'

const SHAREABLE = ['news', 'directives', 'legal-documents', 'pages']
const BATCH = 500

type Publication = { id: string; snapshot: Record<string, unknown> }

/**
 * "Shown on every member site" became one of several ways of sharing. The snapshots of what was published say it in the
 * new words, and their hashes follow: otherwise the next draft of every item would count as a change of what the public
 * sees. Who came before a site is what its predecessors name as their successors.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await db.execute(sql`
      SELECT "id", "snapshot" FROM "publications"
      WHERE "id" > ${after}::uuid AND "action" = 'publish'
        AND "collection" IN (${sql.join(SHAREABLE, sql`, `)})
      ORDER BY "id" LIMIT ${BATCH}`)
    const found = rows as Publication[]
    const last = found.at(-1)
    if (!last) break
    const moved = found.map(({ id, snapshot }) => ({ id, snapshot: inNewWords(snapshot) }))
    const given = moved.map((row) => ({ ...row, hash: contentHash(row.snapshot) }))
    await db.execute(sql`
      UPDATE "publications" p SET "snapshot" = given.snapshot, "hash" = given.hash
      FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS given(id uuid, snapshot jsonb, hash text)
      WHERE p."id" = given.id`)
    after = last.id
  }
  await db.execute(sql`
    INSERT INTO "sites_rels" ("order", "parent_id", "path", "sites_id")
      SELECT 1, earlier."sites_id", 'successors', earlier."parent_id" FROM "sites_rels" earlier
      WHERE earlier."path" = 'predecessors' AND NOT EXISTS (
        SELECT FROM "sites_rels" said WHERE said."path" = 'successors'
          AND said."parent_id" = earlier."sites_id" AND said."sites_id" = earlier."parent_id");
    DELETE FROM "sites_rels" WHERE "path" = 'predecessors';`)
}

function inNewWords({ sharedWithMembers, ...snapshot }: Record<string, unknown>): Record<string, unknown> {
  return { ...snapshot, ...(sharedWithMembers ? { sharing: 'all' } : {}), sharedKinds: [], sharedSites: [] }
}

/** The snapshots stay in the new words; the code of before reads no such field in them. */
export async function down(_: MigrateDownArgs): Promise<void> {
  return Promise.resolve()
}
