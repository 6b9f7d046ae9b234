import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** A whole body as it is sent, with the tag of its content. */
export type EncodedBody = { body: Buffer; encoding: string; tag: string }

/** Sends a whole body. */
export function sendBody(response: ServerResponse, { body, encoding }: EncodedBody): void {
  response.removeHeader('Transfer-Encoding')
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('Content-Length', body.length)
  response.end(body)
}

/** Names a good answer by its content, and ends it with 304 where the reader has just that. */
export function endIfKnown(response: ServerResponse, tag: string, condition: string): boolean {
  if (response.statusCode !== 200) return false
  response.setHeader('ETag', `W/"${tag}"`)
  if (!condition.includes(`"${tag}"`)) return false
  for (const name of ['Content-Length', 'Content-Type', 'Transfer-Encoding']) response.removeHeader(name)
  response.statusCode = 304
  response.end()
  return true
}

export function setHeaders(response: ServerResponse, headers: OutgoingHttpHeaders | null): void {
  for (const [name, value] of Object.entries(headers ?? {}))
    if (value !== undefined) response.setHeader(name, value)
}

export function dropHeaders(response: ServerResponse, names: string[]): void {
  for (const name of names) response.removeHeader(name)
}
