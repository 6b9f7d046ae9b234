const HEADERS = {
  // Kept by its tag and asked for again; the web server answers 304.
  'cache-control': 'no-cache',
  'access-control-allow-origin': '*',
  'x-robots-tag': 'noindex',
}

/** A feed as `read` gives it; 404 where it gives none, 503 while the database is away. */
export async function answerFeed(read: () => Promise<string | null>): Promise<Response> {
  try {
    const body = await read()
    if (body === null) return plain(404, 'Không có nguồn tin nào ở địa chỉ này.')
    return new Response(body, {
      headers: { ...HEADERS, 'content-type': 'application/rss+xml; charset=utf-8' },
    })
  } catch (error) {
    console.error('No feed:', error)
    return plain(503, 'Nguồn tin đang tạm gián đoạn. Hãy thử lại sau ít phút.')
  }
}

/** `quyet-dinh.xml` → `quyet-dinh`; `null` for a file of another kind. */
export function feedPart(file: string): string | null {
  return /^([a-z0-9-]+)\.xml$/.exec(file)?.[1] ?? null
}

function plain(status: 404 | 503, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  })
}
