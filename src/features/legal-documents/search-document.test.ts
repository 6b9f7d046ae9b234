import { expect, it } from 'vitest'
import { legalDocumentsSearch } from './search-document'

const item = {
  id: '1',
  documentNumber: '15/2012/QĐ-UBND',
  documentType: 'quyet-dinh',
  abstract: 'Quy định mức thu phí chợ',
  issuingBody: 'Ủy ban nhân dân huyện',
  issuedOn: '2012-05-04T12:00:00.000Z',
  slug: 'quyet-dinh-15-2012-qd-ubnd',
  site: { id: 'root', isRoot: true },
  sharing: 'all',
  _status: 'published',
}

it('finds a legal document by abstract, number, type and issuing body', () => {
  expect(legalDocumentsSearch.toSearchDocument(item, 'root')).toMatchObject({
    kind: 'legal-document',
    title: 'Quy định mức thu phí chợ',
    path: '/van-ban/quyet-dinh-15-2012-qd-ubnd',
    code: '15/2012/QĐ-UBND',
    code_key: expect.arrayContaining(['152012qdubnd', '152012', '15qd']) as string[],
    keywords: ['Quyết định'],
    type: 'quyet-dinh',
    agency: 'Ủy ban nhân dân huyện',
    year: 2012,
    effect: 'unknown',
    shown_at: ['below:root'],
  })
  const period = { from: '2013-06-02', until: null, effect: 'expired', isStated: false, reasons: [] }
  expect(legalDocumentsSearch.toSearchDocument(item, 'root', period)).toMatchObject({
    effect: 'expired',
    effect_rank: 3,
  })
  expect(legalDocumentsSearch.toSearchDocument({ ...item, _status: 'draft' }, 'root')).toBe('not-published')
})
