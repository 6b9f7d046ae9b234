const LOST = 'Không gửi được. Hãy kiểm tra kết nối rồi thử lại.'
const FAILED = 'Máy chủ gặp lỗi, chưa tạo gì. Hãy thử lại; nếu vẫn lỗi, báo người quản trị máy chủ.'

/** Sends JSON, or a form with a file, to the API. Throws with the reason in Vietnamese. */
export async function post<Answer>(url: string, body: object): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'include',
    ...(isForm ? {} : { headers: { 'content-type': 'application/json' } }),
    body: isForm ? body : JSON.stringify(body),
  }).catch(() => {
    throw new Error(LOST)
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  // Payload says in English that something went wrong.
  if (response.status >= 500) throw new Error(FAILED)
  const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
  throw new Error(errors?.[0]?.message ?? `Máy chủ từ chối (mã ${response.status}). Hãy thử lại.`)
}
