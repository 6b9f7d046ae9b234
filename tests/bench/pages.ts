import type { RunningPortal } from '../support/running-portal'
import { load } from './load'
import { ms, ratio, type Row, table } from './report'
import { staticFileOfSize } from './static-peer'

const CONNECTIONS = 16
const SECONDS = 6

/** Throughput of cached pages, each beside a static file of its size that the same process serves. */
export async function benchPages(portal: RunningPortal): Promise<string> {
  const member = /\/don-vi\/[a-z0-9-]+/.exec(portal.printed)?.[0] ?? ''
  const pages: [string, string][] = [
    ['home', '/'],
    ['list of news', '/tin-tuc'],
    ['article', await firstLink(portal, '/tin-tuc', /href="(\/tin-tuc\/(?!chuyen-muc)[a-z0-9-]+)"/)],
    ['procedure', await firstLink(portal, '/thu-tuc', /href="(\/thu-tuc\/[a-z0-9-]+-\d{6})"/)],
    ['legal document', await firstLink(portal, '/van-ban', /href="(\/van-ban\/[a-z0-9-]+)"/)],
    ['home of a commune', member],
  ]
  return measurePages(portal, pages, {
    title: 'a static file of that size from the same server',
    limitOf: (_, bytes) => staticFileOfSize(portal, bytes),
  })
}

type Limit = { title: string; limitOf: (path: string, bytes: number) => string }

/** The throughput of each page beside that of what the limit names for it. */
export async function measurePages(
  portal: RunningPortal,
  pages: [what: string, path: string][],
  { title, limitOf }: Limit,
): Promise<string> {
  const { port } = portal.places
  const rows: Row[] = []
  for (const [what, path] of pages) {
    const { body } = await portal.fetch(path)
    const figure = await measure(port, path)
    const limit = await measure(port, limitOf(path, Buffer.byteLength(body)))
    rows.push({
      what: `${what} (${(body.length / 1024).toFixed(0)} KB)`,
      figure: `${figure.perSecond.toFixed(0)}/s, p95 ${ms(figure.p95)}${figure.failures > 0 ? `, ${figure.failures} failed` : ''}`,
      limit: `${limit.perSecond.toFixed(0)}/s, p95 ${ms(limit.p95)}${limit.failures > 0 ? `, ${limit.failures} failed` : ''}`,
      ratio: ratio(figure.perSecond / limit.perSecond),
    })
  }
  return table(`Pages: ${CONNECTIONS} readers; limit = ${title}`, rows)
}

async function measure(port: number, path: string) {
  await load(() => ({ port, path }), 2, 1)
  return load(() => ({ port, path, headers: { 'accept-encoding': 'gzip' } }), CONNECTIONS, SECONDS)
}

/** The address of the first item that a list links to. */
export async function firstLink(portal: RunningPortal, list: string, pattern: RegExp): Promise<string> {
  const link = pattern.exec((await portal.fetch(list)).body)?.[1]
  if (!link) throw new Error(`${list} has no link like ${pattern.source}`)
  return link
}
