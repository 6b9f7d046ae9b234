import { describe, expect, it } from 'vitest'
import { citationOf } from './citation'

const cited = {
  documentNumber: '15/2024/QĐ-UBND',
  documentType: 'quyet-dinh',
  issuingBody: 'Ủy ban nhân dân huyện Minh Giang',
  issuedOn: '2024-05-06T12:00:00.000Z',
  abstract: 'Ban hành quy chế làm việc.',
}

describe('citationOf', () => {
  it('names type, number, day, issuer and abstract', () => {
    expect(citationOf(cited)).toBe(
      'Quyết định số 15/2024/QĐ-UBND ngày 06/05/2024 của Ủy ban nhân dân huyện Minh Giang: Ban hành quy chế làm việc.',
    )
  })

  it('leaves out what is not known', () => {
    expect(citationOf({ ...cited, issuedOn: null, issuingBody: null })).toBe(
      'Quyết định số 15/2024/QĐ-UBND: Ban hành quy chế làm việc.',
    )
  })

  it('does not repeat what the abstract already says', () => {
    const abstract = 'Quyết định số 15/2024/QĐ-UBND về quy chế làm việc;'
    expect(citationOf({ ...cited, abstract })).toBe('Quyết định số 15/2024/QĐ-UBND về quy chế làm việc.')
  })
})
