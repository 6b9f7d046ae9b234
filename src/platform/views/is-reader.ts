import type { IncomingHttpHeaders } from 'node:http'

const MACHINES =
  /bot|crawl|spider|slurp|scan|monitor|preview|fetch|curl|wget|python|java\/|okhttp|go-http|axios|headless|lighthouse|facebookexternalhit|whatsapp|zalo.*(?:share|link)/i

/** Whether somebody reads a page, as far as the request says: no search engine, no tool, no look ahead of the browser. */
export function isReader(headers: IncomingHttpHeaders): boolean {
  const agent = headers['user-agent'] ?? ''
  const purpose = `${String(headers['sec-purpose'] ?? '')} ${String(headers.purpose ?? '')}`
  return agent !== '' && !MACHINES.test(agent) && !/prefetch|prerender/i.test(purpose)
}
