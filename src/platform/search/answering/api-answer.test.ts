import { expect, it } from 'vitest'
import type { SiteEntry } from '../../sites/host-table'
import { apiAnswer } from './api-answer'
import type { SearchResult } from './search-query'

const root = { id: 'r', slug: 'huyen-thu', isRoot: true, host: null }
const member = { id: 'm', slug: 'xa-mot', isRoot: false, host: 'xa-mot.example' }
const sites = {
  root,
  bySlug: new Map<string, SiteEntry>([
    [root.slug, root],
    [member.slug, member],
  ]),
  byHost: new Map(),
}
const hit = { id: '1', title: 'Tên', site: 'r', date: null, agency: null, excerpt: '' }
const result: SearchResult = {
  total: 2,
  degraded: false,
  partial: false,
  facets: { kind: { procedure: 1 }, site: { r: 2 }, sector: {}, type: {}, year: {} },
  hits: [
    { ...hit, kind: 'procedure', path: '/thu-tuc/a', code: '1.001193' },
    {
      ...hit,
      kind: 'legal-document',
      path: '/van-ban/b',
      code: '1/QĐ-UBND',
      date: 1336132800,
      agency: 'UBND',
    },
  ],
}
const parameters = { text: 'tên', page: 1, pageSize: 20 }

it('names sites by slug and links inside the site that was asked for', () => {
  const answer = apiAnswer(parameters, result, { site: member, sites, tookMs: 1.26 })
  expect(answer).toEqual({
    query: 'tên',
    total: 2,
    page: 1,
    pageSize: 20,
    tookMs: 1.3,
    degraded: false,
    facets: { ...result.facets, site: { 'huyen-thu': 2 } },
    hits: [
      {
        kind: 'procedure',
        id: '1',
        title: 'Tên',
        url: '/don-vi/xa-mot/thu-tuc/a',
        site: 'huyen-thu',
        code: '1.001193',
        excerpt: '',
      },
      {
        kind: 'legal-document',
        id: '1',
        title: 'Tên',
        url: '/don-vi/xa-mot/van-ban/b',
        site: 'huyen-thu',
        number: '1/QĐ-UBND',
        date: '2012-05-04',
        agency: 'UBND',
        excerpt: '',
      },
    ],
  })
  const atRoot = apiAnswer(parameters, result, { site: root, sites, tookMs: 1 })
  expect(atRoot.hits.map(({ url }) => url)).toEqual(['/thu-tuc/a', '/van-ban/b'])
})
