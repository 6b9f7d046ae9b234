import type { SetUp } from '../second-factor/set-up'

/** What the server says to a step of a login. */
export type Answer =
  | { kind: 'done'; recoveryCodes?: string[] }
  | { kind: 'needs-code' }
  | { kind: 'needs-set-up'; setUp: SetUp }
  | { kind: 'refused'; message: string }

type Body = {
  recoveryCodes?: string[]
  errors?: { message?: string; data?: { step?: string; errors?: { message?: string }[] } & Partial<SetUp> }[]
}

/** Sends a step of a login or of a new password. */
export async function ask(url: string, data: object): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  }).catch(() => null)
  if (!response) return refused('Không gửi được. Hãy kiểm tra kết nối rồi thử lại.')
  const body = (await response.json().catch(() => ({}))) as Body
  if (response.ok) {
    return { kind: 'done', ...(body.recoveryCodes ? { recoveryCodes: body.recoveryCodes } : {}) }
  }
  const { message, data: more } = body.errors?.[0] ?? {}
  if (more?.step === 'can-ma') return { kind: 'needs-code' }
  if (more?.step === 'can-bat') return { kind: 'needs-set-up', setUp: more as SetUp }
  return refused(
    more?.errors?.[0]?.message ?? message ?? `Máy chủ từ chối (mã ${response.status}). Hãy thử lại.`,
  )
}

function refused(message: string): Answer {
  return { kind: 'refused', message }
}
