import { expect, it } from 'vitest'
import { directivesSearch } from './search-document'

const item = {
  id: '1',
  documentNumber: '05/CT-UBND',
  documentType: 'chi-thi',
  abstract: 'Về phòng cháy rừng mùa khô',
  issuingBody: null,
  issuingAgency: { id: 'a', name: 'Hạt Kiểm lâm' },
  issuedOn: '2026-01-05T12:00:00.000Z',
  sector: { id: 's', name: 'Lâm nghiệp', slug: 'lam-nghiep' },
  slug: 'chi-thi-05-ct-ubnd',
  site: { id: 'root', isRoot: true },
  _status: 'published',
}

it('finds a directive by abstract, number, type, agency and sector', () => {
  expect(directivesSearch.toSearchDocument(item, 'root')).toMatchObject({
    kind: 'directive',
    title: 'Về phòng cháy rừng mùa khô',
    path: '/chi-dao-dieu-hanh/chi-thi-05-ct-ubnd',
    code: '05/CT-UBND',
    code_key: ['5ctubnd', '5ct', '5'],
    keywords: ['Chỉ thị'],
    type: 'chi-thi',
    agency: 'Hạt Kiểm lâm',
    sector: 'lam-nghiep',
    sector_name: 'Lâm nghiệp',
    year: 2026,
  })
  const addressed = { ...item, showAtRecipients: true, recipientSites: [{ id: 'xa-a' }] }
  expect(directivesSearch.toSearchDocument(addressed, 'root')).toMatchObject({
    shown_at: ['below:root:xa-a'],
  })
  expect(directivesSearch.toSearchDocument({ ...item, _status: 'draft' }, 'root')).toBe('not-published')
})
