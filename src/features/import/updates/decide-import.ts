import { sql } from '@payloadcms/db-postgres/drizzle'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '@/platform/publishing/refusal'
import { atRootWithRole } from '@/platform/users/access'
import { moveImport } from './import-state'

/** Who brings files and decides about them: publishers and admins of the root, whose catalogue it is. */
export const importOfficers = atRootWithRole('publisher', 'admin')

const uuid = z.uuid()
const ticks = z.object({
  isAccepted: z.boolean(),
  lines: z.array(uuid).max(500).optional(),
  verdict: z.enum(['new', 'changed', 'suspicious']).optional(),
})

const NO_LONGER_WAITING =
  'Lần nhập này không còn chờ xác nhận: có người khác đã xác nhận hoặc hủy. Hãy tải lại trang.'

/** What an officer decides about a checked import; each of them once, whoever comes first. */
export const importEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/ticks',
    method: 'post',
    handler: async (req) => {
      const id = await officerAt(req)
      await addDataAndFileToRequest(req)
      const asked = ticks.safeParse(req.data)
      if (!asked.success || (!asked.data.lines && !asked.data.verdict))
        throw new Refusal('Yêu cầu không hợp lệ.', 400)
      const accepted = await tick(req, id, asked.data)
      return Response.json({ accepted })
    },
  },
  {
    path: '/:id/confirm',
    method: 'post',
    handler: async (req) => {
      const id = await officerAt(req)
      const by = req.user?.email ?? ''
      const columns = sql`, confirmed_by = ${by}, done = 0, total = null`
      if (!(await moveImport(req.payload, id, ['waiting'], 'writing', columns)))
        throw new Refusal(NO_LONGER_WAITING, 409)
      return Response.json({ state: 'writing' })
    },
  },
  {
    path: '/:id/cancel',
    method: 'post',
    handler: async (req) => {
      const id = await officerAt(req)
      if (!(await moveImport(req.payload, id, ['checking', 'waiting'], 'cancelled')))
        throw new Refusal(NO_LONGER_WAITING, 409)
      return Response.json({ state: 'cancelled' })
    },
  },
]

/** The import that the address names. Throws 403 for everyone who is no officer, 404 for what is no import. */
async function officerAt(req: PayloadRequest): Promise<string> {
  if (!(await importOfficers({ req })))
    throw new Refusal('Chỉ người duyệt đăng hoặc quản trị của trang gốc được nhập thủ tục.', 403)
  const id = uuid.safeParse(req.routeParams?.id)
  if (!id.success) throw new Refusal('Không có lần nhập này.', 404)
  return id.data
}

/** Ticks lines while nobody has confirmed the import: its row is held until the ticks stand. */
async function tick(
  { payload }: PayloadRequest,
  importId: string,
  { isAccepted, lines, verdict }: z.infer<typeof ticks>,
): Promise<number> {
  const chosen = lines
    ? sql`l.id in (${sql.join(
        lines.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})`
    : sql`l.verdict = ${verdict}`
  return payload.db.drizzle.transaction(async (tx) => {
    const { rows } = await tx.execute(
      sql`select 1 from procedure_imports where id = ${importId} and state = 'waiting' for share`,
    )
    if (rows.length === 0) throw new Refusal(NO_LONGER_WAITING, 409)
    await tx.execute(sql`
      update procedure_import_lines l set is_accepted = ${isAccepted}, updated_at = now()
      where l.import_id = ${importId} and l.verdict in ('new', 'changed', 'suspicious') and ${chosen}`)
    const counted = await tx.execute(
      sql`select count(*)::int as count from procedure_import_lines where import_id = ${importId} and is_accepted`,
    )
    return (counted.rows[0] as { count: number }).count
  })
}
