import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realChanges } from './real-changes'

const method = (method: string, value: number, more: object = {}) => ({
  method,
  processingTime: { value, unit: 'working-day' },
  ...more,
})

describe('realChanges', () => {
  it('sees no change in order, blanks and bullets', () => {
    const stored = {
      levels: ['commune', 'province'],
      conditions: '- Một\n- Hai',
      legalBasis: [
        { id: 'r1', documentNumber: '1/2020/NĐ-CP' },
        { id: 'r2', documentNumber: '2/2020/NĐ-CP' },
      ],
      steps: [{ title: 'Bước 1', body: 'Nộp hồ sơ' }, { body: 'Nhận kết quả' }],
    }
    const data = {
      levels: ['province', 'commune'],
      conditions: '+ Một\n\n+ Hai ',
      legalBasis: [{ documentNumber: '2/2020/NĐ-CP' }, { documentNumber: '1/2020/NĐ-CP' }],
      steps: [{ body: 'Bước 1: Nộp  hồ sơ\nNhận kết quả' }],
    }
    expect(realChanges(stored, data, true)).toEqual({})
  })

  it('writes only the fields that say something else, and no bookkeeping', () => {
    const stored = { name: 'Một', results: 'Giấy', sourceHash: 'a' }
    expect(realChanges(stored, { name: 'Một', results: 'Giấy mới', sourceHash: 'b' }, true)).toEqual({
      results: 'Giấy mới',
    })
  })

  it('takes the dates of another decision away, and knows one decision in two spellings', () => {
    const stored = { publication: { decision: '1/QĐ-MAU', decidedOn: '2020-01-01', change: 'amended' } }
    expect(realChanges(stored, { publication: { decision: '1 / QĐ - MAU' } }, true)).toEqual({})
    expect(realChanges(stored, { publication: { decision: '2/QĐ-MAU' } }, true)).toEqual({
      publication: { decision: '2/QĐ-MAU', decidedOn: null, effectiveOn: null, change: null },
    })
  })

  it('keeps what a partial source is silent about inside a way to submit', () => {
    const stored = {
      submissionMethods: [method('direct', 5, { id: 'r', note: 'Tầng 1', fees: [{ amount: 0 }] })],
    }
    expect(realChanges(stored, { submissionMethods: [method('direct', 5)] }, false)).toEqual({})
    expect(realChanges(stored, { submissionMethods: [method('direct', 3)] }, false)).toEqual({
      submissionMethods: [method('direct', 3, { note: 'Tầng 1', fees: [{ amount: 0 }] })],
    })
    expect(realChanges(stored, { submissionMethods: [method('direct', 5)] }, true)).not.toEqual({})
  })

  it('leaves papers in their cases when a partial source has the same ones', () => {
    const papers = [{ name: 'Tờ khai', originals: 1, copies: 0 }]
    const stored = { cases: [{ name: 'Lần đầu', papers }] }
    expect(realChanges(stored, { cases: [{ name: '', papers }] }, false)).toEqual({})
    const more = [{ name: '', papers: [...papers, { name: 'Ảnh', originals: 2, copies: 0 }] }]
    expect(realChanges(stored, { cases: more }, false)).toEqual({ cases: more })
  })

  it('finds nothing to change in what it has just written', () => {
    const data = fc.record({
      name: fc.string(),
      levels: fc.uniqueArray(fc.constantFrom('commune', 'province', 'ministry')),
      dossierSets: fc.option(fc.nat(), { nil: undefined }),
      publication: fc.record({ decision: fc.string() }),
      cases: fc.array(fc.record({ name: fc.string(), papers: fc.array(fc.record({ name: fc.string() })) })),
    })
    fc.assert(
      fc.property(data, data, fc.boolean(), (stored, said, isWhole) => {
        const after = { ...stored, ...realChanges(stored, said, isWhole) }
        expect(realChanges(after, said, isWhole)).toEqual({})
      }),
    )
  })
})
