import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { idsIn } from './recipients-rule'

type Named = { recipientSites?: unknown; recipientAgencies?: unknown; tasks?: unknown }
type Task = { assignedSites?: unknown; assignedAgencies?: unknown }

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Recipients are sites and agencies that this portal has; what else was sent would end in an error of the database. */
export const checkRecipients: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { recipientSites, recipientAgencies, tasks } = data as Named
  const rows = (Array.isArray(tasks) ? tasks : []) as Task[]
  await assertKnown(req, 'sites', [recipientSites, ...rows.map((task) => task.assignedSites)])
  await assertKnown(req, 'agencies', [recipientAgencies, ...rows.map((task) => task.assignedAgencies)])
  return data as unknown
}

async function assertKnown(req: PayloadRequest, collection: 'sites' | 'agencies', relations: unknown[]) {
  const ids = [...new Set(relations.flatMap(idsIn))]
  if (ids.length === 0) return
  const known = ids.filter((id) => UUID.test(id))
  const { totalDocs } = await req.payload.count({ collection, where: { id: { in: known } }, req })
  if (known.length === ids.length && totalDocs === ids.length) return
  const what = collection === 'sites' ? 'trang' : 'cơ quan'
  throw new Refusal(`Nơi nhận hoặc nơi thực hiện có ${what} không có trong cổng này. Hãy chọn lại.`, 400)
}
