import { describe, expect, it } from 'vitest'
import type { SourceRecord } from '../source/source-record'
import { citedList, provincialList } from './legal-lists'

const report = {
  reject: (place: string, reason: string) => {
    throw new Error(`${place}: ${reason}`)
  },
}

async function* lines(values: object[]): AsyncGenerator<SourceRecord> {
  await Promise.resolve()
  for (const [place, value] of values.entries()) yield { place: `dòng ${place + 1}`, value }
}

const cited = (so_ky_hieu: string, ten = '', fields = {}) => ({ so_ky_hieu, ten, ...fields })
const readCited = (...values: object[]) => citedList(lines(values), report)

const provincial = (so_ky_hieu: string, ngay_ban_hanh: string, fields = {}) => ({
  so_ky_hieu,
  ngay_ban_hanh,
  loai_van_ban: 'Quyết định',
  co_quan_ban_hanh: 'Ủy ban nhân dân tỉnh Mẫu',
  trich_yeu: `về việc mẫu ${so_ky_hieu}`,
  ...fields,
})
const readProvincial = (...values: object[]) => provincialList(lines(values), report)

describe('the list of cited documents', () => {
  it('makes one document of the spellings of one number, but not of local numbers', async () => {
    const { documents } = await readCited(
      cited('12/2020/ND-CP', 'Nghị định 12/2020/NĐ-CP', { so_thu_tuc_vien_dan: 9 }),
      cited('12/2020/NĐ-CP', 'Về việc quản lý chợ ở nông thôn và thành thị', { so_thu_tuc_vien_dan: 1 }),
      cited('12/2020/QĐ-UBND', 'Về chợ của tỉnh Mẫu'),
      cited('12/2020/QĐ-UBND.', 'Về chợ của tỉnh Khác'),
    )
    expect(documents.map(({ sourceId, spellings }) => [sourceId, spellings])).toEqual([
      ['12/2020/ND-CP', ['12/2020/ND-CP', '12/2020/NĐ-CP']],
      ['12/2020/QĐ-UBND', ['12/2020/QĐ-UBND']],
      ['12/2020/QĐ-UBND.', ['12/2020/QĐ-UBND.']],
    ])
    expect(documents[0]?.content).toMatchObject({
      documentNumber: '12/2020/NĐ-CP',
      abstract: 'Về việc quản lý chợ ở nông thôn và thành thị',
    })
  })

  it('completes a number that is cut short from the head of the title', async () => {
    const { documents } = await readCited(
      cited('46/2020', 'Nghị định số 46/2020/NĐ-CP ngày 09/04/2020'),
      cited('153/TT-BTC', 'Thông tư số 153/2025/TT-BTC'),
      cited('18/12/2025', 'Nghị định số 330/2025/NĐ-CP'),
    )
    expect(documents.map(({ content }) => [content.documentNumber, content.issuedOn])).toEqual([
      ['46/2020/NĐ-CP', '2020-04-09T12:00:00.000Z'],
      ['153/2025/TT-BTC', null],
      ['18/12/2025', null],
    ])
  })

  it('takes no day and no relation from a title of another document, nor another document’s day for its own', async () => {
    const { documents } = await readCited(
      cited('7/2014/NĐ-CP', 'Nghị định 97/2014/NĐ-CP ngày 01/02/2014 sửa đổi Nghị định 1/2009/NĐ-CP', {
        ngay_ban_hanh_neu_co_trong_ten: '2014-02-01',
      }),
      cited('8/NĐ-CP', 'sửa đổi Nghị định số 2/2018/NĐ-CP ngày 16/11/2018', {
        ngay_ban_hanh_neu_co_trong_ten: '2018-11-16',
      }),
    )
    expect(documents.map(({ content }) => [content.issuedOn, content.relations.length])).toEqual([
      [null, 0],
      [null, 1],
    ])
  })

  it('puts what is said in the passive on the document that acts, where the list has it', async () => {
    const { documents, told } = await readCited(
      cited(
        '1/2020/NĐ-CP',
        'Nghị định 1/2020/NĐ-CP được sửa đổi bởi Nghị định 2/2021/NĐ-CP và Nghị định 3/2022/NĐ-CP',
      ),
      cited('2/2021/NĐ-CP', 'sửa đổi, bổ sung một số điều của Nghị định số 1/2020/NĐ-CP ngày 05/06/2020'),
    )
    expect(documents.map(({ content }) => content.relations)).toEqual([
      [],
      [{ kind: 'amends', partial: true, provision: null, targetText: '01/2020/NĐ-CP ngày 05/06/2020' }],
    ])
    expect(told).toEqual([{ reason: 'actor-not-listed', number: '03/2022/NĐ-CP' }])
  })
})

describe('the list of a province', () => {
  it('has each successor do what the list says, in its own words', async () => {
    const named = ['9/2025/QĐ-UBND ngày 2025-01-02']
    const { documents } = await readProvincial(
      provincial('1/2010/QĐ-UBND', '2010-01-01', { tinh_trang: 'Đã được thay thế', thay_the_boi: named }),
      provincial('2/2010/QĐ-UBND', '2010-01-01', { tinh_trang: 'Đã bãi bỏ', thay_the_boi: named }),
      provincial('3/2010/QĐ-UBND', '2010-01-01', {
        tinh_trang: 'Hết hiệu lực theo thời gian',
        thay_the_boi: named,
      }),
      provincial('9/2025/QĐ-UBND', '2025-01-02'),
    )
    expect(documents.at(-1)?.content.relations.map(({ kind }) => kind)).toEqual([
      'replaces',
      'repeals',
      'cites',
    ])
    expect(documents.map(({ content }) => content.statedEffect)).toEqual([
      'expired',
      'expired',
      'expired',
      undefined,
    ])
  })

  it('states an effect as of the newest day it speaks of', async () => {
    const { documents } = await readProvincial(
      provincial('1/2010/QĐ-UBND', '2010-01-01', {
        tinh_trang: 'Đã bãi bỏ',
        thay_the_boi: ['8/2026/QĐ-UBND ngày 2026-02-03'],
      }),
    )
    expect(documents[0]?.content).toMatchObject({
      statedEffectOn: '2026-02-03T12:00:00.000Z',
      statedEffectReason: expect.stringContaining('Tính đến 03/02/2026') as string,
    })
  })

  it.each([
    ['self', '1/2010/QĐ-UBND ngày 2010-01-01'],
    ['self', '01/2010/QĐ-UBND ngày 2011-01-10'],
    ['older', '5/2009/QĐ-UBND ngày 2009-01-01'],
    ['not-listed', '6/2024/QĐ-UBND ngày 2024-01-01'],
    ['only-amends', '7/2012/QĐ-UBND ngày 2012-01-01'],
    ['several', '8/2013/QĐ-UBND ngày 2013-01-01'],
  ])('names as dirt, %s, what %s did', async (dirt, successor) => {
    const { documents, told } = await readProvincial(
      provincial('1/2010/QĐ-UBND', '2010-01-01', {
        tinh_trang: 'Đã được thay thế',
        thay_the_boi: [successor],
      }),
      provincial('5/2009/QĐ-UBND', '2009-01-01'),
      provincial('7/2012/QĐ-UBND', '2012-01-01', { trich_yeu: 'sửa đổi Quyết định số 1/2010/QĐ-UBND' }),
      provincial('8/2013/QĐ-UBND', '2013-01-01'),
      provincial('8/2013/QĐ-UBND', '2013-01-01', { co_quan_ban_hanh: 'Ủy ban nhân dân tỉnh Khác' }),
    )
    expect(told.map((each) => each.dirt)).toEqual([dirt])
    expect(documents.flatMap(({ content }) => content.relations).map(({ kind }) => kind)).toEqual(['amends'])
  })

  it('takes the issuer from the abstract where its cell is empty', async () => {
    const { documents } = await readProvincial(
      provincial('1/2010/NQ-HĐND', '2010-01-01', {
        co_quan_ban_hanh: '',
        trich_yeu: 'Hồi đồng nhân dân tỉnh Bến Mẫu ban hành quy định về chợ',
      }),
    )
    expect(documents[0]?.content.issuingBody).toBe('Hội đồng nhân dân tỉnh Bến Mẫu')
  })
})
