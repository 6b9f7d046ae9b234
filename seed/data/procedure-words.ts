/** Who handles the procedures of a sector, on which documents they stand, and what is peculiar to their steps. */
export type SectorWords = {
  agency: string
  coordinating?: string
  bases: string[]
  /** What is done between receiving the papers and signing the result. */
  handling: string
  applicants?: string[]
}

const ONE_STOP = ['118/2025/NĐ-CP']

const TRADE = ['cong-dan', 'doanh-nghiep', 'hop-tac-xa', 'to-chuc']

const commune = (handling: string, bases: string[], coordinating?: string): SectorWords => ({
  agency: 'ubnd-cap-xa',
  bases: [...bases, ...ONE_STOP],
  handling,
  ...(coordinating ? { coordinating } : {}),
})

const province = (handling: string, bases: string[] = [], applicants = TRADE): SectorWords => ({
  agency: 'ubnd-tinh-nam-thuong',
  bases: [...bases, ...ONE_STOP],
  handling,
  applicants,
})

/** For procedures of the communes. */
export const communeWords: Record<string, SectorWords> = {
  'ho-tich': commune(
    'Công chức tư pháp – hộ tịch đối chiếu thông tin với Cơ sở dữ liệu hộ tịch điện tử, xác minh khi cần, ghi sổ hộ tịch và trình Chủ tịch Ủy ban nhân dân xã ký.',
    ['60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP', '05/2025/NQ-HĐND'],
    'Công an cấp xã, cơ sở y tế',
  ),
  'nuoi-con-nuoi': commune(
    'Công chức tư pháp – hộ tịch kiểm tra điều kiện của hai bên, lấy ý kiến những người liên quan rồi tổ chức lễ giao nhận con nuôi.',
    ['52/2010/QH12', '19/2011/NĐ-CP'],
    'Công an cấp xã',
  ),
  'chung-thuc': commune(
    'Người thực hiện chứng thực kiểm tra giấy tờ và năng lực hành vi, yêu cầu ký trước mặt khi pháp luật quy định, ghi lời chứng và vào sổ chứng thực.',
    ['23/2015/NĐ-CP', '226/2016/TT-BTC'],
  ),
  'cu-tru': {
    agency: 'cong-an-cap-xa',
    bases: ['68/2020/QH14', '154/2024/NĐ-CP', '05/2025/NQ-HĐND'],
    handling:
      'Công an xã kiểm tra thông tin về chỗ ở, xác minh tại nơi cư trú nếu cần và cập nhật Cơ sở dữ liệu về cư trú.',
  },
  'can-cuoc': {
    agency: 'cong-an-cap-xa',
    bases: ['26/2023/QH15', '70/2024/NĐ-CP'],
    handling:
      'Cán bộ thu nhận vân tay, ảnh khuôn mặt, mống mắt theo độ tuổi, kiểm tra thông tin trên hệ thống rồi gửi dữ liệu đến nơi in thẻ.',
  },
  'bao-hiem': {
    agency: 'bao-hiem-xa-hoi',
    bases: [],
    handling:
      'Cơ quan bảo hiểm xã hội kiểm tra thông tin tham gia, xác định mức đóng và cấp thẻ điện tử ngay khi nhận đủ tiền.',
  },
  'bao-tro-xa-hoi': commune(
    'Công chức văn hóa – xã hội kiểm tra điều kiện hưởng, niêm yết khi quy định yêu cầu và trình Chủ tịch Ủy ban nhân dân xã quyết định.',
    ['51/2010/QH12', '28/2012/NĐ-CP', '20/2021/NĐ-CP', '76/2024/NĐ-CP'],
    'Trạm y tế, thôn, tổ dân phố',
  ),
  'giam-ngheo': commune(
    'Rà soát viên đến hộ chấm điểm theo phiếu, thôn họp bình xét công khai, Ban chỉ đạo xã niêm yết và thẩm định kết quả.',
    ['33/2025/QĐ-UBND'],
    'Thôn, tổ dân phố',
  ),
  'nguoi-co-cong': commune(
    'Công chức phụ trách người có công đối chiếu hồ sơ gốc, xác nhận bản khai và chuyển cơ quan có thẩm quyền quyết định chế độ.',
    ['02/2020/UBTVQH14', '131/2021/NĐ-CP'],
    'Sở Nội vụ',
  ),
  'tre-em': commune(
    'Người làm công tác bảo vệ trẻ em xem xét, đánh giá lợi ích tốt nhất của trẻ rồi trình Chủ tịch Ủy ban nhân dân xã quyết định.',
    ['102/2016/QH13'],
  ),
  'ho-kinh-doanh': {
    ...commune(
      'Công chức phụ trách kinh tế kiểm tra tên, ngành nghề, địa điểm trên Hệ thống thông tin đăng ký hộ kinh doanh và trao đổi mã số với cơ quan thuế.',
      ['168/2025/NĐ-CP'],
      'Cơ quan thuế',
    ),
    applicants: ['cong-dan'],
  },
  'hoa-giai': commune(
    'Công chức tư pháp kiểm tra biên bản, sổ theo dõi và trình Chủ tịch Ủy ban nhân dân xã quyết định.',
    ['35/2013/QH13'],
    'Ủy ban Mặt trận Tổ quốc xã',
  ),
  'dat-dai': commune(
    'Công chức địa chính thu thập tài liệu, kiểm tra thực địa, mời các bên làm việc và lập biên bản có chữ ký những người tham dự.',
    ['31/2024/QH15', '101/2024/NĐ-CP'],
    'Ủy ban Mặt trận Tổ quốc xã, thôn, tổ dân phố',
  ),
  'giao-duc': commune(
    'Hội đồng tuyển sinh của trường kiểm tra hồ sơ, xét theo địa bàn và công khai kết quả.',
    ['08/2024/NQ-HĐND'],
  ),
  'van-hoa': {
    ...commune(
      'Công chức văn hóa – xã hội kiểm tra kế hoạch, phương án an ninh, vệ sinh môi trường và tham mưu văn bản trả lời.',
      ['03/2023/NQ-HĐND'],
      'Công an cấp xã',
    ),
    applicants: ['cong-dan', 'to-chuc'],
  },
  'nong-nghiep': commune(
    'Công chức nông nghiệp kiểm tra thực địa, đối chiếu kế hoạch chuyển đổi của huyện và trình ký văn bản chấp thuận.',
    ['31/2024/QH15'],
  ),
  'hop-tac-xa': {
    ...commune(
      'Công chức phụ trách kinh tế ghi thông tin vào sổ theo dõi và báo cáo cơ quan đăng ký kinh doanh.',
      [],
    ),
    applicants: ['cong-dan', 'hop-tac-xa'],
  },
}

/** For procedures of the province. */
export const provinceWords: Record<string, SectorWords> = {
  'dat-dai': province(
    'Văn phòng đăng ký đất đai kiểm tra hồ sơ, đo đạc khi cần, gửi thông tin sang cơ quan thuế và cập nhật hồ sơ địa chính.',
    ['31/2024/QH15', '101/2024/NĐ-CP', '27/2024/QĐ-UBND'],
    ['cong-dan', 'to-chuc', 'doanh-nghiep'],
  ),
  'giao-duc': province(
    'Hội đồng tuyển sinh tổ chức thi hoặc xét tuyển, công bố điểm và danh sách trúng tuyển.',
    [],
    ['cong-dan'],
  ),
  'van-hoa': province('Cơ quan chuyên môn thẩm định hồ sơ, kiểm tra thực tế khi cần và trình cấp giấy.'),
  'y-te': province('Sở Y tế thẩm định hồ sơ, yêu cầu sửa đổi một lần nếu chưa đạt và cấp giấy.'),
  'lam-nghiep-thuy-san': province(
    'Chi cục chuyên ngành kiểm tra hồ sơ, xác minh tại hiện trường và cấp kết quả.',
  ),
  'nong-nghiep': province(
    'Chi cục chuyên ngành kiểm tra hồ sơ, thành lập đoàn kiểm tra cơ sở khi cần và cấp giấy.',
  ),
  'moi-truong': province(
    'Cơ quan chuyên môn thẩm định hồ sơ, lấy ý kiến và khảo sát thực tế, trình Ủy ban nhân dân tỉnh quyết định.',
  ),
  'giao-thong': province(
    'Sở Xây dựng thẩm định hồ sơ, kiểm tra thực tế phương tiện hoặc công trình và cấp kết quả.',
  ),
  'to-chuc-bo-may': province(
    'Sở Tư pháp thẩm định hồ sơ, xác minh khi cần và trình người có thẩm quyền quyết định.',
    [],
    ['cong-dan', 'to-chuc'],
  ),
  'hoa-giai': province(
    'Sở Tư pháp kiểm tra hồ sơ, lựa chọn theo tiêu chuẩn và cấp giấy hoặc thẻ.',
    [],
    ['cong-dan', 'to-chuc'],
  ),
  'ho-tich': province(
    'Sở Tư pháp xác minh nguồn gốc, quốc tịch với cơ quan liên quan và cấp giấy xác nhận.',
    ['60/2014/QH13'],
    ['cong-dan', 'nguoi-viet-nam-o-nuoc-ngoai'],
  ),
  'viec-lam': province(
    'Trung tâm Dịch vụ việc làm kiểm tra thông tin đóng bảo hiểm, tư vấn cho người lao động và trình quyết định.',
    [],
    ['cong-dan'],
  ),
  'nguoi-co-cong': province(
    'Sở Nội vụ đối chiếu hồ sơ gốc, lấy ý kiến cơ quan liên quan và ban hành quyết định.',
    ['02/2020/UBTVQH14', '131/2021/NĐ-CP'],
    ['cong-dan'],
  ),
  'bao-tro-xa-hoi': province('Sở Y tế kiểm tra hồ sơ, văn bằng và cấp giấy chứng nhận.', [], ['cong-dan']),
  'xay-dung': province(
    'Hội đồng xét cấp chứng chỉ đánh giá hồ sơ, tổ chức sát hạch và cấp chứng chỉ.',
    ['50/2014/QH13'],
    ['cong-dan'],
  ),
  'thuong-mai': province(
    'Sở Công Thương thẩm định hồ sơ, kiểm tra thực tế cửa hàng, địa điểm và cấp kết quả.',
  ),
}

/** Procedures whose name also stands in English. */
export const englishNames: Record<string, string> = {
  '1.001193': 'Birth registration',
  '1.000894': 'Marriage registration',
  '1.000656': 'Death registration',
  '1.004873': 'Certificate of marital status',
  '1.004859': 'Change or correction of civil status information',
  '2.000635': 'Copies of civil status extracts and birth certificates',
  '2.000806': 'Marriage registration with a foreign element',
  '2.000815': 'Certification of copies from originals',
  '2.000884': 'Certification of signatures',
  '1.004222': 'Permanent residence registration',
  '1.004194': 'Temporary residence registration',
  '2.001159': 'Notification of stay',
  '1.014061': 'Identity card for persons aged 14 and over',
  '1.001612': 'Registration of a household business',
  '1.012783': 'Renewal of a land use right certificate',
  '1.005136': 'Certificate of Vietnamese nationality',
}
