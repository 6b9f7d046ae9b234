import { describe, expect, it } from 'vitest'
import { mapCrawledProcedure } from './second-crawl'
import { crawledLastPart, crawledMethods, crawledPapers, crawledResults } from './second-crawl-cells'

const METHODS = 'Hình thức nộpThời gianPhí, lệ phíMô tả'
const PAPERS = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng'

describe('a glued cell of ways to submit', () => {
  it('is read where every row is a method, a time and fees', () => {
    const cell = `${METHODS}Trực tuyến5 Ngày làm việcMiễn phíTrực tiếp12 Giờ2,000 Việt Nam Đồng(2.000 đồng/thẻ)50,000 VNĐDịch vụ bưu chính30 NgàyKhông có thông tin`
    expect(crawledMethods(cell)).toEqual([
      { hinh_thuc: 'ONLINE', thoi_han: '5 WORKING_DAY', phi: ['0 VNĐ ()'], mo_ta: '' },
      {
        hinh_thuc: 'DIRECT',
        thoi_han: '12 HOUR',
        phi: ['2000 VNĐ (2.000 đồng/thẻ)', '50000 VNĐ ()'],
        mo_ta: '',
      },
      { hinh_thuc: 'POSTAL', thoi_han: '30 DAY', phi: [], mo_ta: '' },
    ])
  })

  it.each([
    ['a description', `${METHODS}Trực tiếp5 NgàyMiễn phíNộp tại quầy số 1`],
    ['a number glued to a fee', `${METHODS}Trực tiếp120 VNĐ(một tờ)`],
    ['no unit', `${METHODS}Trực tuyến1Miễn phí`],
    ['a cut', `${METHODS}Trực tuyến7 NgàyMiễn phí(`],
    ['nothing', ''],
  ])('says nothing with %s', (_, cell) => {
    expect(crawledMethods(cell)).toBeNull()
  })
})

describe('a glued cell of papers', () => {
  it('is read by its counts, case by case', () => {
    const cell = `--${PAPERS}Tờ khai1 bản chínhBản sao giấy A0 bản chính,1 bản saoTrường hợp B:${PAPERS}Ảnh (02 bản chính hoặc bản sao) cỡ nhỏ2 bản chính`
    expect(crawledPapers(cell)).toEqual([
      { nhom: '', ten: 'Tờ khai', ban_chinh: 1, ban_sao: 0, mau: [] },
      { nhom: '', ten: 'Bản sao giấy A', ban_chinh: 0, ban_sao: 1, mau: [] },
      {
        nhom: 'Trường hợp B:',
        ten: 'Ảnh (02 bản chính hoặc bản sao) cỡ nhỏ',
        ban_chinh: 2,
        ban_sao: 0,
        mau: [],
      },
    ])
  })

  it.each([
    ['the name of a form', `--${PAPERS}Đơn theo mẫuMau 01.docx1 bản chính`],
    ['a number glued to a count', `--${PAPERS}Đơn theo Mẫu số 011 bản chínhẢnh1 bản chính`],
    ['a count after a blank', `--${PAPERS}Đơn 1 bản chínhẢnh1 bản chính`],
    ['something left over', `--${PAPERS}Đơn1 bản chínhvà`],
    ['no papers', '--'],
  ])('says nothing with %s', (_, cell) => {
    expect(crawledPapers(cell)).toBeNull()
  })
})

describe('the cell of results', () => {
  it('is told from what the page prints below', () => {
    const cell =
      'Giấy AMã: KQ.G12.000327Giấy BMã: KQ.G12.00123Từ khóagiấy tờMô tảKhông có thông tinChọn cơ quan thực hiệnTỉnh'
    const { text, keywords, description } = crawledLastPart(cell)
    expect([crawledResults(text), keywords, description]).toEqual(['Giấy A, Giấy B', 'giấy tờ', ''])
  })

  it('says nothing where a code cannot be told from the next result', () => {
    expect(crawledResults('Giấy AMã: VBTTGiấy BMã: KQ.G12.000327')).toBe('')
    expect(crawledResults('Giấy AMã: Chưa-rõ')).toBe('Giấy A')
  })
})

describe('mapCrawledProcedure', () => {
  const page = {
    ma_thu_tuc: '9.000001',
    detail_url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/mot',
    ten_thu_tuc: 'Thủ tục mẫu',
    cap_thuc_hien: 'Cấp bộ, Cấp tỉnh, Cấp xã',
    loai_thu_tuc: 'TTHC được giao luật quy định chi tiết',
    yeu_cau_dieu_kien: 'Không có thông tin',
    trinh_tu_thuc_hien: 'Nộp hồ sơ',
    co_quan_thuc_hien: 'Không có thông tin',
  }
  const mapped = (fields: object = {}) =>
    mapCrawledProcedure({ place: 'dòng 1', value: { ...page, ...fields } })

  it('reads several levels, the kind and the address, and leaves out what says nothing', () => {
    const { sourceId, content } = mapped()
    expect(sourceId).toBe('9.000001')
    expect(content).toMatchObject({
      name: 'Thủ tục mẫu',
      levels: ['ministry', 'province', 'commune'],
      kind: 'TTHC được luật giao quy định chi tiết',
      nationalPortalUrl: page.detail_url,
      conditions: '',
      executingAgencyNames: [],
      submissionMethods: [],
      cases: [],
      citations: [],
    })
  })

  it('takes no address from elsewhere', () => {
    for (const detail_url of ['javascript:alert(1)', 'https://evil.example/dichvucong.gov.vn', ''])
      expect(mapped({ detail_url }).content).not.toHaveProperty('nationalPortalUrl')
  })

  it('rejects a record without a code or a name, and one of another shape', () => {
    expect(() => mapped({ ma_thu_tuc: '' })).toThrow('thiếu mã thủ tục')
    expect(() => mapped({ ten_thu_tuc: null })).toThrow('thiếu tên thủ tục')
    expect(() => mapped({ detail_url: 5 })).toThrow('detail_url')
  })
})
