import type { Random } from './random'

/** Headers by which clients and proxies ask the framework for other forms of a page, or claim to be somebody else. */
const STRANGE_HEADERS: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { 'next-router-state-tree': '%5B%22%22%5D', rsc: '1' },
  { 'next-action': '7f0000000000000000000000000000000000000000' },
  { 'next-url': '/host~xa-long-khe/vi' },
  { 'x-nextjs-data': '1' },
  { 'x-middleware-prefetch': '1' },
  { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' },
  { 'x-middleware-rewrite': '/host~xa-long-khe/vi' },
  { 'x-matched-path': '/host~xa-long-khe/vi/tin-tuc' },
  { 'x-invoke-path': '/host~xa-long-khe/vi/tin-tuc' },
  { 'x-now-route-matches': '1=host~xa-long-khe' },
  { 'x-prerender-revalidate': '1' },
  { 'x-portal-reader': 'x' },
  { 'x-portal-reader-home': '/don-vi/xa-long-khe' },
  { 'x-forwarded-host': 'xa-long-khe.localhost' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  { forwarded: 'host=xa-long-khe.localhost;proto=https' },
  { 'x-original-url': '/admin' },
  { 'x-rewrite-url': '/don-vi/xa-long-khe' },
  { 'x-http-method-override': 'DELETE' },
  { 'x-payload-http-method-override': 'GET' },
  { authorization: 'JWT eyJhbGciOiJub25lIn0.eyJpZCI6IjEifQ.' },
  { cookie: 'payload-token=x; payload-tenant=1' },
  { 'accept-language': 'en-US,en;q=0.9' },
  { accept: 'application/json' },
  { accept: 'text/x-component' },
  { range: 'bytes=0-99999' },
  { 'if-none-match': '*' },
  { 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' },
  { purpose: 'prefetch', 'sec-fetch-dest': 'image' },
]

const ENCODINGS = ['br', 'gzip', 'identity', 'zstd', 'deflate, gzip;q=0.5']

/** Mostly none of the strange headers, else one of them. */
export function someHeaders(random: Random): Record<string, string> {
  return {
    'accept-encoding': random.pick(ENCODINGS),
    ...(random.onceIn(4) ? random.pick(STRANGE_HEADERS) : {}),
  }
}

/** The methods a reader uses, and now and then the others. */
export function someMethod(random: Random): string {
  if (!random.onceIn(12)) return 'GET'
  return random.pick(['HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])
}
