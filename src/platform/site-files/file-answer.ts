/** A small file that a site makes of what it says of itself, asked for again each time. */
export function fileAnswer(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': type, 'cache-control': 'no-cache' } })
}
