import { expect, it } from 'vitest'
import type { SiteEntry } from '../../sites/host-table'
import { apiAnswer } from './api-answer'
import { forEachFilter, type SearchResult } from './search-query'

const root: SiteEntry = {
  ...{ id: 'r', slug: 'huyen-thu', isRoot: true, host: null },
  ...{ kind: 'huyen', parentId: null, endedOn: null },
}
const member: SiteEntry = {
  ...{ id: 'm', slug: 'xa-mot', isRoot: false, host: 'xa-mot.example' },
  ...{ kind: 'xa', parentId: 'r', endedOn: null },
}
const sites = {
  root,
  bySlug: new Map<string, SiteEntry>([
    [root.slug, root],
    [member.slug, member],
  ]),
  byHost: new Map(),
  byId: new Map(),
}
const hit = {
  id: '1',
  title: 'Tên',
  site: 'r',
  date: null,
  agency: null,
  sector: null,
  type: null,
  effect: null,
  excerpt: '',
  isPinned: false,
  isFromFile: false,
  file: null,
}
const reading = { text: 'tên', words: 'tên', decoding: null, filters: {}, official: [], didYouMean: null }
const result: SearchResult = {
  total: 2,
  degraded: false,
  partial: false,
  reading,
  facets: { ...forEachFilter(() => ({})), kind: { procedure: 1 }, site: { r: 2 } },
  hits: [
    { ...hit, kind: 'procedure', path: '/thu-tuc/a', code: '1.001193', isPinned: true },
    {
      ...hit,
      kind: 'legal-document',
      path: '/van-ban/b',
      code: '1/QĐ-UBND',
      date: 1336132800,
      agency: 'UBND',
      sector: 'dat-dai',
      type: 'quyet-dinh',
      effect: 'in-force',
    },
  ],
}
const parameters = {
  text: 'tên',
  filters: forEachFilter(() => []),
  isLiteral: false,
  ignored: [],
  page: 1,
  pageSize: 20,
}

it('names sites by slug and links inside the site that was asked for', () => {
  const answer = apiAnswer(parameters, result, { site: member, sites, tookMs: 1.26 })
  expect(answer).toEqual({
    query: 'tên',
    total: 2,
    page: 1,
    pageSize: 20,
    tookMs: 1.3,
    degraded: false,
    partial: false,
    reading,
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
        pinned: true,
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
        sector: 'dat-dai',
        type: 'quyet-dinh',
        effect: 'in-force',
        excerpt: '',
      },
    ],
  })
  const atRoot = apiAnswer(parameters, result, { site: root, sites, tookMs: 1 })
  expect(atRoot.hits.map(({ url }) => url)).toEqual(['/thu-tuc/a', '/van-ban/b'])
})

it('leads to the page of a file that has the words, inside the site that was asked for', () => {
  const file = {
    name: 'Dự toán.pdf',
    place: 2,
    page: 3,
    unit: 'page' as const,
    isOcr: true,
    words: 'nguồn thu',
    excerpt: 'các nguồn thu',
  }
  const hits = result.hits.map((each) => ({ ...each, file }))
  const answer = apiAnswer(parameters, { ...result, hits }, { site: member, sites, tookMs: 1 })
  expect(answer.hits[1]?.file).toEqual({
    name: 'Dự toán.pdf',
    page: 3,
    url: '/don-vi/xa-mot/van-ban/b/tep/2?trang=3&tu=ngu%E1%BB%93n+thu',
    ocr: true,
    excerpt: 'các nguồn thu',
  })
})
