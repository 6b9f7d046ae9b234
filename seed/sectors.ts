import type { Outcome, SeedSession } from './session'

type Row = [slug: string, name: string, english: string, description: string]

const rows: Row[] = [
  ['ho-tich', 'Hộ tịch', 'Civil status', 'Khai sinh, kết hôn, khai tử, cải chính và các việc hộ tịch khác.'],
  ['chung-thuc', 'Chứng thực', 'Certification', 'Chứng thực bản sao, chữ ký, giao dịch và di chúc.'],
  ['cu-tru', 'Đăng ký, quản lý cư trú', 'Residence', 'Thường trú, tạm trú, tạm vắng, lưu trú.'],
  [
    'can-cuoc',
    'Cấp, quản lý căn cước',
    'Identity cards',
    'Cấp, đổi, cấp lại thẻ căn cước và thông tin căn cước.',
  ],
  [
    'dat-dai',
    'Đất đai',
    'Land',
    'Đăng ký đất đai, cấp giấy chứng nhận, chuyển mục đích, hòa giải tranh chấp.',
  ],
  [
    'bao-tro-xa-hoi',
    'Bảo trợ xã hội',
    'Social protection',
    'Trợ cấp xã hội, người khuyết tật, người cao tuổi, hỗ trợ mai táng.',
  ],
  [
    'nguoi-co-cong',
    'Người có công',
    'People with merit',
    'Chế độ ưu đãi đối với người có công với cách mạng và thân nhân.',
  ],
  [
    'giam-ngheo',
    'Giảm nghèo',
    'Poverty reduction',
    'Rà soát, công nhận hộ nghèo, hộ cận nghèo và hộ có mức sống trung bình.',
  ],
  ['tre-em', 'Trẻ em', 'Children', 'Bảo vệ, chăm sóc và can thiệp cho trẻ em.'],
  ['nuoi-con-nuoi', 'Nuôi con nuôi', 'Adoption', 'Đăng ký việc nuôi con nuôi trong nước.'],
  [
    'ho-kinh-doanh',
    'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
    'Household businesses',
    'Đăng ký, thay đổi, tạm ngừng, chấm dứt hộ kinh doanh.',
  ],
  [
    'hop-tac-xa',
    'Hợp tác xã, tổ hợp tác',
    'Cooperatives',
    'Đăng ký tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã.',
  ],
  ['xay-dung', 'Hoạt động xây dựng', 'Construction', 'Giấy phép xây dựng nhà ở và công trình.'],
  [
    'giao-duc',
    'Giáo dục và Đào tạo',
    'Education and training',
    'Trường, lớp, chế độ cho học sinh và nhà giáo.',
  ],
  ['van-hoa', 'Văn hóa', 'Culture', 'Lễ hội, gia đình văn hóa, thư viện, di sản.'],
  [
    'ton-giao',
    'Tín ngưỡng, tôn giáo',
    'Belief and religion',
    'Đăng ký, thông báo hoạt động tín ngưỡng, tôn giáo.',
  ],
  ['nong-nghiep', 'Nông nghiệp', 'Agriculture', 'Trồng trọt, chăn nuôi, khuyến nông và hỗ trợ sản xuất.'],
  [
    'thuy-loi',
    'Thủy lợi, phòng, chống thiên tai',
    'Irrigation and disaster prevention',
    'Công trình thủy lợi, đê điều và khắc phục thiên tai.',
  ],
  ['moi-truong', 'Môi trường', 'Environment', 'Đăng ký môi trường, tham vấn và bảo vệ môi trường.'],
  [
    'giao-thong',
    'Đường bộ, đường thủy nội địa',
    'Roads and inland waterways',
    'Sử dụng tạm thời lòng đường, thi công trên đường, bến khách ngang sông.',
  ],
  [
    'thi-dua-khen-thuong',
    'Thi đua – Khen thưởng',
    'Emulation and commendation',
    'Xét tặng danh hiệu thi đua và hình thức khen thưởng.',
  ],
  [
    'tiep-cong-dan',
    'Tiếp công dân, khiếu nại, tố cáo',
    'Complaints and denunciations',
    'Tiếp công dân, xử lý đơn, giải quyết khiếu nại, tố cáo.',
  ],
  [
    'hoa-giai',
    'Hòa giải ở cơ sở',
    'Grassroots mediation',
    'Hòa giải viên, tổ hòa giải và công nhận kết quả hòa giải.',
  ],
  [
    'bao-hiem',
    'Bảo hiểm xã hội, bảo hiểm y tế',
    'Social and health insurance',
    'Tham gia, cấp sổ, cấp thẻ và hưởng các chế độ.',
  ],
  ['thue', 'Thuế', 'Tax', 'Đăng ký thuế, khai thuế và xác nhận nghĩa vụ thuế.'],
  ['viec-lam', 'Việc làm, lao động', 'Employment', 'Hỗ trợ học nghề, tìm việc và vay vốn tạo việc làm.'],
  ['y-te', 'Y tế, an toàn thực phẩm', 'Health and food safety', 'Y tế cơ sở, dân số và an toàn thực phẩm.'],
  [
    'lam-nghiep-thuy-san',
    'Lâm nghiệp, thủy sản',
    'Forestry and fisheries',
    'Trồng, bảo vệ rừng và nuôi trồng thủy sản.',
  ],
  [
    'quan-su',
    'Nghĩa vụ quân sự, dân quân tự vệ',
    'Military service',
    'Đăng ký nghĩa vụ quân sự, chế độ đối với dân quân.',
  ],
  [
    'to-chuc-hoi',
    'Hội, quỹ, tổ chức phi chính phủ',
    'Associations and funds',
    'Thành lập, tổ chức đại hội, đổi tên hội và quỹ.',
  ],
  [
    'tai-chinh',
    'Tài chính, ngân sách',
    'Finance and budget',
    'Dự toán, quyết toán, quản lý tài sản công và giá.',
  ],
  [
    'to-chuc-bo-may',
    'Tổ chức bộ máy, công vụ',
    'Organisation and civil service',
    'Bộ máy, công chức, viên chức, văn thư, lưu trữ.',
  ],
  ['thuong-mai', 'Thương mại, xăng dầu', 'Trade', 'Bán lẻ xăng dầu, bán hàng đa cấp và lưu thông hàng hóa.'],
  [
    'kiem-soat-thu-tuc',
    'Kiểm soát thủ tục hành chính',
    'Control of administrative procedures',
    'Cơ chế một cửa, công bố, công khai và cải cách thủ tục.',
  ],
]

/** Lĩnh vực that procedures and legal documents are grouped by. */
export function seedSectors(session: SeedSession): Promise<Outcome> {
  return session.ensure(
    'sectors',
    'slug',
    rows.map(([slug, name, english, description]) => ({
      key: slug,
      data: { slug, name, description },
      en: { name: english },
    })),
  )
}
