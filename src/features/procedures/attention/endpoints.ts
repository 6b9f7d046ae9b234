import { type Endpoint, type PayloadRequest } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { updatePublished } from '@/platform/publishing/update-published'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import { exportResponse } from '../export/endpoint'
import { ATTENTION_PATH, attentionUrl } from './attention-path'
import { isCatalogueOfficer, procedureIdsOf, sectionsOf } from './attention-reader'

/**
 * `POST /api/procedures/da-ra-soat` with `id` of one or more public procedures, from the form of the screen, which it
 * shows again: notes that they were compared with their decision today. No text changes, so no four eyes are needed;
 * a draft that is being prepared stays one.
 */
const reviewedEndpoint: Endpoint = {
  path: '/da-ra-soat',
  method: 'post',
  handler: async (req) => {
    if (!(await isCatalogueOfficer(req))) throw new Refusal('Chỉ người của trang gốc được ghi rà soát.', 403)
    const form = new URLSearchParams(await bodyOf(req))
    const reviewedOn = storedDay(dayOf(new Date()))
    for (const id of form.getAll('id')) await noteReview(req, id, reviewedOn)
    const location = attentionUrl(form.get('muc') ?? '', Number(form.get('trang') ?? 1))
    return new Response(null, { status: 303, headers: { location } })
  },
}

/** `GET /api/procedures/can-xem-lai/xuat?muc=…`: the procedures of one section as a workbook. */
const exportSectionEndpoint: Endpoint = {
  path: '/can-xem-lai/xuat',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Refusal('Hãy đăng nhập để xuất danh sách.', 401)
    const section = (await sectionsOf(req)).find(({ key }) => key === req.query.muc)
    if (!section) throw new Refusal(`Không có danh sách này ở ${ATTENTION_PATH}.`, 404)
    return exportResponse(req, await procedureIdsOf(section), 'xlsx')
  },
}

export const attentionEndpoints: Endpoint[] = [reviewedEndpoint, exportSectionEndpoint]

async function noteReview(req: PayloadRequest, id: string, reviewedOn: string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'procedures',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    overrideAccess: false,
    req,
  })
  if (totalDocs === 0) throw new Refusal('Không có thủ tục đã đăng này.', 404)
  await updatePublished({ payload: req.payload, req, collection: 'procedures', id }, { reviewedOn })
}

async function bodyOf(req: PayloadRequest): Promise<string> {
  return (await req.text?.()) ?? ''
}
