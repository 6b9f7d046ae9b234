import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { UnsavedText } from '@/payload-types'
import { Refusal } from '../publishing/refusal'
import { normaliseTextsIn } from '../text/normalise'
import { itemAtWork, worksAt } from '../workflow/asked-item'
import { isWorkflowCollection } from '../workflow/workflow-collections'
import { compareWithPresent } from './compare/with-present'
import { keptTexts } from './desk-state'
import { readStart } from './start'
import { findOwnUnsaved, forgetOpening, keepUnsaved } from './unsaved-store'

const LONGEST_TEXT = 4_000_000

const sent = z.object({
  kind: z.string(),
  id: z.uuid().nullish(),
  site: z.uuid().nullish(),
  locale: z.enum(['vi', 'en']),
  data: z.record(z.string(), z.unknown()),
})

/** What people have written and not saved, below `/api/unsaved-texts`; each reads the own only. */
export const unsavedEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/giu',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const { success, data: text } = sent.safeParse(req.data ?? {})
      const start = success ? readStart(text.data.startedFrom) : null
      if (!success || !start?.opening || JSON.stringify(text.data).length > LONGEST_TEXT)
        throw new Refusal('Không giữ được chữ chưa lưu: dữ liệu gửi lên không đúng hoặc quá dài.', 400)
      await assertAtWork(req, text)
      const keptAt = await keepUnsaved(req, {
        opening: start.opening,
        collection: text.kind,
        itemId: text.id ?? null,
        site: text.id ? null : (text.site ?? null),
        locale: text.locale,
        startedFrom: start.hash,
        isRefused: false,
        data: normaliseTextsIn(text.data),
      })
      return answer({ keptAt: keptAt.toISOString() })
    },
  },
  {
    path: '/cua-toi',
    method: 'get',
    handler: async (req) => {
      const { kind, site } = req.query
      const known = z.uuid().nullish().safeParse(site).data ?? null
      await assertAtWork(req, { kind: String(kind), site: known })
      return answer({ kept: await keptTexts(req, { collection: String(kind), itemId: null, site: known }) })
    },
  },
  {
    path: '/cua-toi/:id',
    method: 'get',
    handler: async (req) => answer(await compareWithPresent(req, await ownText(req))),
  },
  {
    path: '/cua-toi/:id/bo',
    method: 'post',
    handler: async (req) => {
      await forgetOpening(req, (await ownText(req)).opening)
      return answer({})
    },
  },
]

function answer(body: unknown): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}

/** Throws 401 for nobody, 404 for whoever has nothing to do with the item, or with the site where it is to be. */
async function assertAtWork(
  req: PayloadRequest,
  { kind, id, site }: { kind: string; id?: string | null; site?: string | null },
): Promise<void> {
  if (id) await itemAtWork(req, kind, id)
  if (!req.user) throw new Refusal('Hãy đăng nhập.', 401)
  if (!isWorkflowCollection(kind) || (!id && !(await worksAt(req, site ?? null))))
    throw new Refusal('Bạn không làm việc ở trang này.', 404)
}

/** The person's own text that the address names, while the person still works on its item. Throws 401, 404. */
async function ownText(req: PayloadRequest): Promise<UnsavedText> {
  if (!req.user) throw new Refusal('Hãy đăng nhập.', 401)
  const { success, data: id } = z.uuid().safeParse(req.routeParams?.id)
  const text = success ? await findOwnUnsaved(req, id) : null
  if (!text) throw new Refusal('Không có chữ chưa lưu này.', 404)
  await assertAtWork(req, { kind: text.collection, id: text.itemId ?? null, site: text.site ?? null })
  return text
}
