/** What the addresses of account safety answer. */
type Told = { recoveryCodes?: string[]; password?: string; email?: string }

/** Sends to the API and reads the answer. Throws with the reason in Vietnamese. */
export async function post<Body = Told>(path: string, data: object = {}): Promise<Body> {
  const response = await fetch(`/api/users/${path}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  }).catch(() => {
    throw new Error('Không gửi được. Hãy kiểm tra kết nối rồi thử lại.')
  })
  const body = (await response.json().catch(() => ({}))) as Body & { errors?: { message?: string }[] }
  if (response.ok) return body
  throw new Error(body.errors?.[0]?.message ?? `Máy chủ từ chối (mã ${response.status}). Hãy thử lại.`)
}
