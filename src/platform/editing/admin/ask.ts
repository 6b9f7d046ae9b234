/** Asks the portal, or tells it something where there is a body. Throws with the reason in Vietnamese. */
export async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const response = await fetch(path, {
    credentials: 'include',
    cache: 'no-store',
    ...(body
      ? {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }
      : {}),
  }).catch(() => {
    throw new Error('Không kết nối được với cổng.')
  })
  if (response.ok) return (await response.json()) as Answer
  const answer = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  throw new Error(answer?.errors?.[0]?.message ?? `Máy chủ từ chối (mã ${response.status}).`)
}

/** Says a last word while the page goes away; nobody waits for the answer. */
export function sayLeaving(path: string): void {
  void fetch(path, { method: 'POST', credentials: 'include', keepalive: true }).catch((error: unknown) => {
    // What is not let go ends by itself after a few minutes.
    console.error(error)
  })
}
