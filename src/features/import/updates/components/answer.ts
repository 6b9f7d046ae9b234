/** What the API says about a refusal, for people. */
export function refusalIn(answer: unknown, status: number): string {
  const { errors } = (answer ?? {}) as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? `Máy chủ từ chối (mã ${status}). Hãy thử lại.`
}

/** Sends a decision about an import. Throws with the reason in Vietnamese. */
export async function post(url: string, data: object = {}): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
  if (response.ok) return
  throw new Error(refusalIn(await response.json().catch(() => null), response.status))
}
