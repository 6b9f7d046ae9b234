import type { PayloadRequest } from 'payload'
import { assertMayPublish, mayPublish, mayPublishAlone } from '@/platform/publishing/publish-rule'
import { Refusal } from '@/platform/publishing/refusal'
import type { DocumentKind } from '../columns'

type Batch = { kind: DocumentKind; site: string; startedBy?: string | null }

/**
 * Whether the person may publish at once what a batch brings: whoever may publish, and under "bốn mắt" not who brought it.
 * Throws 403.
 */
export async function assertMayPublishBatch(req: PayloadRequest, batch: Batch): Promise<void> {
  await assertMayPublish(req, batch.kind, batch.site)
  if (await mayPublishBatch(req, batch)) return
  throw new Refusal(
    'Trang này đăng theo “bốn mắt” nên người tải tệp lên không tự đăng được. Hãy ghi thành bản nháp, hoặc nhờ người khác có vai trò "Duyệt đăng" xác nhận lần nhập này.',
    403,
  )
}

/** The same as an answer, for what the screen offers. */
export async function mayPublishBatch(
  req: PayloadRequest,
  { kind, site, startedBy }: Batch,
): Promise<boolean> {
  if (!(await mayPublish(req, kind, site))) return false
  return startedBy !== req.user?.email || mayPublishAlone(req, kind, site)
}
