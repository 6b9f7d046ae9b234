/** Whoever reads open data may do so from a page of their own. */
const HEADERS = {
  'access-control-allow-origin': '*',
  // Kept with its tag by whoever asks, and asked for again; the web server answers 304.
  'cache-control': 'no-cache',
  'x-robots-tag': 'noindex',
}

/** Open data, or a message of what was wrong with the question. */
export function dataAnswer(status: 200 | 400 | 404 | 503, body: object): Response {
  return Response.json(body, {
    status,
    headers: { ...HEADERS, 'content-type': 'application/json; charset=utf-8' },
  })
}

/** Leads to the one address of the same data. */
export function dataMoved(path: string): Response {
  return new Response(null, { status: 308, headers: { ...HEADERS, location: path } })
}
