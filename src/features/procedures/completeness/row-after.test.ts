import { expect, it } from 'vitest'
import { missingParts } from './missing-parts'
import { rowAfter } from './row-after'

const stored = {
  name: { vi: 'Cấp giấy mẫu' },
  steps: [{ id: '1', body: { vi: 'Nộp', en: 'Submit' } }],
  cases: [{ id: '2', papers: [{ id: '3', name: { vi: 'Tờ khai' } }] }],
  dossierSets: 1,
}

it('keeps the Vietnamese of what is written in English', () => {
  const data = {
    name: 'A sample paper',
    steps: [{ id: '1', body: null }],
    cases: [{ id: '2', papers: [{ id: '3', name: 'Form' }] }],
  }
  const after = rowAfter(data, stored, 'en')
  expect(after).toMatchObject({
    name: { vi: 'Cấp giấy mẫu', en: 'A sample paper' },
    steps: [{ body: { vi: 'Nộp', en: null } }],
    cases: [{ papers: [{ name: { vi: 'Tờ khai', en: 'Form' } }] }],
    dossierSets: 1,
  })
  expect(missingParts(after)).toEqual(['methods', 'time', 'applicants', 'agency'])
})

it('drops rows that are gone and counts no text that is only English', () => {
  const data = { name: 'A sample paper', steps: [], cases: [{ papers: [{ name: 'Form' }] }] }
  expect(missingParts(rowAfter(data, stored, 'en'))).toEqual(expect.arrayContaining(['steps', 'papers']))
})

it('lets a Vietnamese text be taken away', () => {
  expect(missingParts(rowAfter({ ...stored, name: '' }, stored, 'vi'))).toContain('name')
})

it('keeps what is not a text by language as it is', () => {
  const data = { submissionMethods: [{ method: 'direct', processingTime: { value: 3, unit: 'day' } }] }
  expect(missingParts(rowAfter(data, {}, 'vi'))).not.toEqual(expect.arrayContaining(['methods']))
  expect(missingParts(rowAfter(data, {}, 'vi'))).not.toContain('time')
})
