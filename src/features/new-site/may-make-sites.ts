import type { PayloadRequest } from 'payload'
import { Refusal } from '@/platform/publishing/refusal'
import { administersRoot } from '@/platform/users/access'

/** Whether the person may make sites: those who run the whole instance, and the administrators of the root. */
export async function mayMakeSites(req: PayloadRequest): Promise<boolean> {
  return Boolean(req.user) && (await administersRoot(req))
}

/** Throws 401 for nobody, 403 for whoever may not make sites. */
export async function assertMayMakeSites(req: PayloadRequest): Promise<void> {
  if (!req.user) throw new Refusal('Hãy đăng nhập để tạo trang.', 401)
  if (!(await mayMakeSites(req))) throw new Refusal('Chỉ quản trị của trang gốc được tạo trang mới.', 403)
}
