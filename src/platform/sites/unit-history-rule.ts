import { sql } from '@payloadcms/db-postgres/drizzle'
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { Site } from '@/payload-types'
import { transactionOf } from '../file-text/transaction'
import { idOf } from '../publishing/references'
import { dayFromStored } from '../time/calendar-day'
import { HAS_SUCCESSORS } from './ends'

type HistoryField = 'validUntilOn' | 'endedBy' | 'successors'
type Fault = { path: HistoryField; message: string }

/** What a person says of the beginning and the end of a unit, as stored; a new site has no id yet. */
type StatedHistory = Partial<
  Pick<Site, 'id' | 'isRoot' | 'validFromOn' | 'validUntilOn' | 'endedBy' | 'successors'>
>

/** Key of the lock that whoever changes successors holds: two changes at once could close a circle together. */
const SUCCESSION_LOCK = 7_201_961

/** What can never be true of a unit, whoever writes it. */
export function contradictionIn({
  id,
  isRoot,
  validFromOn,
  validUntilOn,
  successors,
}: StatedHistory): Fault | null {
  const [from, until] = [dayFromStored(validFromOn), dayFromStored(validUntilOn)]
  if (until && isRoot) return { path: 'validUntilOn', message: 'Trang gốc không thể kết thúc.' }
  if (from && until && until < from)
    return { path: 'validUntilOn', message: 'Ngày kết thúc phải từ ngày thành lập trở đi.' }
  if (id && (successors ?? []).some((successor) => idOf(successor) === id))
    return { path: 'successors', message: 'Đơn vị không thể kế tiếp chính mình. Hãy chọn đơn vị khác.' }
  return null
}

/** What readers of an ended site would miss: why it ended, and where to go. */
export function omissionIn({ validUntilOn, endedBy, successors }: StatedHistory): Fault | null {
  if (!validUntilOn) return null
  if (!endedBy) return { path: 'endedBy', message: 'Hãy chọn vì sao đơn vị kết thúc.' }
  if (HAS_SUCCESSORS.includes(endedBy) && (successors ?? []).length === 0)
    return { path: 'successors', message: 'Hãy chọn đơn vị kế tiếp, để người đọc được dẫn tới đó.' }
  return null
}

/**
 * Checks the history of a unit when it is changed: begins before it ends, is nobody's successor in a circle, and – where a
 * person writes it – says why it ends and who takes its place. Throws a ValidationError that names the field.
 */
export const checkUnitHistory: CollectionBeforeChangeHook<Site> = async ({ data, originalDoc, req }) => {
  const site: StatedHistory = { ...originalDoc, ...data }
  const fault = contradictionIn(site) ?? (req.user ? omissionIn(site) : null)
  if (fault) refuse(fault)
  const wanted = idsOf(site.successors)
  // A new site has nobody who could lead back to it, and Payload gives it an empty original.
  if (originalDoc?.id && wanted.join() !== idsOf(originalDoc.successors).join()) {
    await assertNoCircle(req, originalDoc.id, wanted)
  }
  return data
}

async function assertNoCircle(req: PayloadRequest, id: string, successors: string[]): Promise<void> {
  if (successors.length === 0) return
  const db = await transactionOf(req)
  await db.execute(sql`SELECT pg_advisory_xact_lock(${SUCCESSION_LOCK})`)
  const wanted = sql.join(
    successors.map((successor) => sql`${successor}`),
    sql`, `,
  )
  const { rows } = await db.execute(sql`
    WITH RECURSIVE later AS (
      SELECT id FROM sites WHERE id::text IN (${wanted})
      UNION SELECT r.sites_id FROM later JOIN sites_rels r ON r.parent_id = later.id AND r.path = 'successors')
    SELECT FROM later WHERE id::text = ${id}`)
  if (rows.length > 0)
    refuse({
      path: 'successors',
      message: 'Chọn như vậy tạo thành vòng: đơn vị kế tiếp lại dẫn về chính đơn vị này. Hãy xem lại.',
    })
}

function idsOf(successors: StatedHistory['successors']): string[] {
  return (successors ?? []).map((successor) => idOf(successor) ?? '').sort()
}

function refuse({ path, message }: Fault): never {
  throw new ValidationError({ collection: 'sites', errors: [{ path, message, label: message }] })
}
