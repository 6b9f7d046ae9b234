/** Sends what somebody decides to the API. Throws with the reason in Vietnamese. */
export async function send(url: string, data: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  }).catch(() => {
    throw new Error('Không gửi được. Hãy kiểm tra kết nối rồi thử lại.')
  })
  if (response.ok) return
  const answer = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  throw new Error(answer?.errors?.[0]?.message ?? `Máy chủ từ chối (mã ${response.status}). Hãy thử lại.`)
}
