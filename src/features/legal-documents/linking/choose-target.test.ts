import { describe, expect, it } from 'vitest'
import { type Acting, type Candidate, chooseTarget } from './choose-target'
import { readTargetWords } from './target-words'

const acting: Acting = {
  id: 'acting',
  issuer: 'Ủy ban nhân dân tỉnh Mẫu',
  issuedOn: '2024-05-06',
  site: 'root',
}
const candidate = (id: string, number: string, fields: Partial<Candidate> = {}): Candidate => ({
  id,
  number,
  numberKey: readTargetWords(number)?.keys[0] ?? '',
  issuedOn: null,
  issuer: null,
  site: 'root',
  ...fields,
})
const decree = candidate('decree', '12/2020/NĐ-CP', { issuedOn: '2020-02-03', issuer: 'Chính phủ' })
const ours = candidate('ours', '15/2012/QĐ-UBND', {
  issuedOn: '2012-05-04',
  issuer: 'Ủy ban nhân dân tỉnh Mẫu',
})
const theirs = candidate('theirs', '15/2012/QĐ-UBND', {
  issuedOn: '2012-09-09',
  issuer: 'Ủy ban nhân dân tỉnh Khác',
})

describe('chooseTarget', () => {
  it.each<[string, Candidate[], string | null]>([
    ['12/2020/NĐ-CP', [decree], 'decree'],
    ['Nghị định số 12/2020/NĐ-CP ngày 03/02/2020 của Chính phủ', [decree], 'decree'],
    ['khoản 1 Điều 3 Nghị định số 12/2020/NĐ-CP ngày 3 tháng 2 năm 2020', [decree], 'decree'],
    ['Nghị định số 12/2020/NĐ-CP ngày 04/02/2020', [decree], null],
    ['Nghị định số 12/2020/NĐ-CP và Nghị định số 13/2020/NĐ-CP', [decree], null],
    ['Luật Đất đai', [decree], null],
    // A province's number alone names nothing; its own office, its day or its name does.
    ['15/2012/QĐ-UBND', [ours, theirs], 'ours'],
    ['15/2012/QĐ-UBND', [theirs], null],
    ['15/2012/QĐ-UBND của Ủy ban nhân dân tỉnh Khác', [ours, theirs], 'theirs'],
    ['15/2012/QĐ-UBND của UBND tỉnh Khác', [ours, theirs], 'theirs'],
    ['15/2012/QĐ-UBND ngày 09/09/2012', [ours, theirs], 'theirs'],
    ['15/2012/QĐ-UBND ngày 10/09/2012', [ours, theirs], null],
    ['15/2012/QĐ-UBND của Ủy ban nhân dân tỉnh', [ours, theirs], 'ours'],
    // Without a year.
    ['75/QĐ-UBND', [candidate('a', '75/QĐ-UBND', { issuer: 'Ủy ban nhân dân tỉnh Mẫu' })], null],
    ['75/QĐ-UBND ngày 02/03/2019', [candidate('a', '75/QĐ-UBND', { issuedOn: '2019-03-02' })], 'a'],
    ['75/QĐ-UBND ngày 02/03/2019', [candidate('a', '75/QĐ-UBND')], null],
    ['265/TT-BTC ngày 14/11/2016', [candidate('a', '265/2016/TT-BTC')], 'a'],
    ['265/TT-BTC ngày 14/11/2016', [candidate('a', '265/2015/TT-BTC')], null],
    ['265/TT-BTC ngày 14/11/2016', [candidate('a', '265/2016/TT-BTC', { issuedOn: '2016-01-02' })], null],
    ['265/TT-BTC ngày 14/11/2016', [candidate('a', '265/2016/TT-BTC', { issuedOn: '2016-11-14' })], 'a'],
    // What cannot be.
    ['1/2025/NĐ-CP', [candidate('later', '01/2025/NĐ-CP', { issuedOn: '2025-01-01' })], null],
    ['12/2020/NĐ-CP', [{ ...decree, id: 'acting' }], null],
    ['12/2020/NĐ-CP', [decree, { ...decree, id: 'again' }], null],
  ])('%s', (text, known, expected) => {
    const words = readTargetWords(text)
    expect((words && chooseTarget(words, acting, known).target?.id) ?? null).toBe(expected)
  })

  it('puts a site’s own document before the root’s', () => {
    const words = readTargetWords('12/2020/NĐ-CP')
    const own = { ...decree, id: 'own', site: 'commune' }
    expect(words && chooseTarget(words, { ...acting, site: 'commune' }, [decree, own]).target?.id).toBe('own')
  })

  it('tells the candidates of words that may mean several', () => {
    const words = readTargetWords('15/2012/QĐ-UBND')
    const found = words && chooseTarget(words, { ...acting, issuer: null }, [ours, theirs, decree])
    expect(found).toEqual({ target: null, candidates: [ours, theirs] })
  })
})
