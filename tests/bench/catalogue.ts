import { readFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { RunningPortal } from '../support/running-portal'
import { load, type Load } from './load'
import { ms, ratio, type Row, table } from './report'
import { staticFileOfSize } from './static-peer'

const CONNECTIONS = 8
const SECONDS = 5
/** What a page of the catalogue may weigh on the way to a telephone, compressed. */
const BUDGET_KB = 60
/** How much slower a list may be with 5,652 procedures than with 120. */
const LARGEST_RATIO = 1.5

/** Lists that exist with the demo alone and with all real procedures, dynamic and static ones. */
const LISTS: [what: string, path: string][] = [
  ['sector, with its filters (dynamic)', '/thu-tuc?sector=ho-tich'],
  ['sector and level (dynamic)', '/thu-tuc?sector=ho-tich&level=commune'],
  ['words (dynamic)', '/thu-tuc?q=khai+sinh'],
  ['letter (dynamic)', `/thu-tuc?letter=${encodeURIComponent('Đ')}`],
  ['sector, its own page', '/thu-tuc/linh-vuc/ho-tich'],
  ['all procedures', '/thu-tuc'],
  ['sectors', '/thu-tuc/linh-vuc'],
  ['A–Z', '/thu-tuc/a-z'],
  ['life event', '/thu-tuc/su-kien/sinh-con'],
  ['open data, a page of JSON', '/du-lieu/thu-tuc.json'],
]

type Figure = { load: Load; bytes: number; compressed: number }
export type CatalogueFigures = Map<string, Figure>

/** How fast every list answers now. */
export async function measureLists(portal: RunningPortal): Promise<CatalogueFigures> {
  const figures: CatalogueFigures = new Map()
  for (const [what, path] of LISTS) figures.set(what, await measure(portal, path))
  return figures
}

/** The lists with all real procedures beside the same lists with the demo's, and beside static files of their size. */
export async function benchCatalogue(
  portal: RunningPortal,
  small: CatalogueFigures,
  file: string,
): Promise<string> {
  const large = await measureLists(portal)
  const growth = LISTS.flatMap(([what]): Row[] => {
    const [before, now] = [small.get(what), large.get(what)]
    if (!before || !now) return []
    return [
      {
        what,
        figure: inWords(now.load),
        limit: `with 120: ${inWords(before.load)}`,
        ratio: `${ratio(before.load.perSecond / now.load.perSecond)} (goal ≤ ${LARGEST_RATIO})`,
      },
    ]
  })
  const longest = await portal.fetch(`/thu-tuc/${longestCode(file)}`)
  const long = String(longest.headers.location ?? '').replace(/^https?:\/\/[^/]+/, '')
  large.set('the longest procedure', await measure(portal, long))
  const weights: Row[] = []
  for (const [what, { load: figure, bytes, compressed }] of large) {
    const peer = await measure(portal, staticFileOfSize(portal, bytes))
    weights.push({
      what: `${what}: ${kilobytes(bytes)}, compressed ${kilobytes(compressed)} of ${BUDGET_KB} KB`,
      figure: inWords(figure),
      limit: `${kilobytes(peer.bytes)}: ${inWords(peer.load)}`,
      ratio: ratio(figure.perSecond / peer.load.perSecond),
    })
  }
  return [
    table(`Lists with all real procedures beside the demo's 120; ${CONNECTIONS} readers`, growth),
    table('Catalogue pages; limit = a static file of that size from the same server', weights),
  ].join('\n')
}

async function measure(portal: RunningPortal, path: string): Promise<Figure> {
  const { port } = portal.places
  const { status, body } = await portal.fetch(path)
  if (status !== 200) throw new Error(`${path} answers ${status}`)
  await load(() => ({ port, path }), 2, 1)
  return {
    load: await load(() => ({ port, path, headers: { 'accept-encoding': 'gzip' } }), CONNECTIONS, SECONDS),
    bytes: Buffer.byteLength(body),
    compressed: gzipSync(body, { level: 6 }).length,
  }
}

/** Code of the record with most text. */
function longestCode(file: string): string {
  const [longest = '{}'] = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .sort((a, b) => b.length - a.length)
  return (JSON.parse(longest) as { ma?: string }).ma ?? ''
}

function inWords({ perSecond, p95, failures }: Load): string {
  return `${perSecond.toFixed(0)}/s, p95 ${ms(p95)}${failures > 0 ? `, ${failures} failed` : ''}`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`
}
