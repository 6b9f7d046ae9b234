import { ACTION_PATHS, itemPath } from '../paths'
import type { Action } from '../states'

/** What a person says with a step; `at` is ISO. */
export type Said = { seen: string; reason?: string; at?: string | null }

/** Takes a step. Throws with the reason in Vietnamese where it is refused. */
export async function takeStep(
  collection: string,
  id: string,
  { action, ...said }: Said & { action: Action },
): Promise<void> {
  const response = await fetch(`${itemPath(collection, id)}/${ACTION_PATHS[action]}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(said),
  }).catch(() => {
    throw new Error('Không gửi được. Hãy kiểm tra kết nối rồi thử lại.')
  })
  if (response.ok) return
  const answer = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  throw new Error(answer?.errors?.[0]?.message ?? `Máy chủ từ chối (mã ${response.status}). Hãy thử lại.`)
}
