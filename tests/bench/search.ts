import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readRunRecord } from '@/platform/local-services/run-record'
import type { RunningPortal } from '../support/running-portal'
import { load } from './load'
import { ms, ratio, type Row, table } from './report'

const SECONDS = 6
const QUERIES = [
  'đăng ký khai sinh',
  'dang ky ket hon',
  'cấp giấy phép xây dựng',
  'chứng thực bản sao',
  'đất đai',
  'hộ kinh doanh',
  'trợ cấp xã hội',
  'người cao tuổi',
  'thường trú',
  'quyết định ban hành quy định',
  'nghị quyết hội đồng nhân dân',
  '1.001193',
]

/** `/api/search` beside the same words sent straight to Meilisearch. */
export async function benchSearch(portal: RunningPortal): Promise<string> {
  const meilisearchPort = readRunRecord(portal.places.dataDir)?.ports.meilisearch
  if (meilisearchPort === undefined) throw new Error('The run record names no Meilisearch')
  const { meilisearchKey } = JSON.parse(
    readFileSync(path.join(portal.places.dataDir, 'secrets.json'), 'utf8'),
  ) as {
    meilisearchKey: string
  }
  let turn = 0
  const query = () => QUERIES[(turn += 1) % QUERIES.length] ?? ''
  const rows: Row[] = []
  for (const clients of [1, 16]) {
    const ours = () => ({ port: portal.places.port, path: `/api/search?q=${encodeURIComponent(query())}` })
    const raw = () => {
      const body = JSON.stringify({ q: query(), limit: 20, facets: ['kind', 'sector', 'type', 'year'] })
      return {
        port: meilisearchPort,
        path: '/indexes/portal/search',
        method: 'POST',
        body,
        headers: {
          authorization: `Bearer ${meilisearchKey}`,
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
        },
      }
    }
    await load(ours, clients, 1)
    const figure = await load(ours, clients, SECONDS)
    const limit = await load(raw, clients, SECONDS)
    rows.push({
      what: `${clients} client${clients > 1 ? 's' : ''}`,
      figure: `p50 ${ms(figure.p50)}, p95 ${ms(figure.p95)}, ${figure.perSecond.toFixed(0)}/s${figure.failures > 0 ? `, ${figure.failures} failed` : ''}`,
      limit: `p50 ${ms(limit.p50)}, p95 ${ms(limit.p95)}, ${limit.perSecond.toFixed(0)}/s${limit.failures > 0 ? `, ${limit.failures} failed` : ''}`,
      ratio: ratio(figure.p95 / limit.p95),
    })
  }
  return table('Search: /api/search; limit = one plain query with facets straight to Meilisearch', rows)
}
