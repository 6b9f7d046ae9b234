/** The pages of a decision as an office would write it, in our own words: title lines, paragraphs, a table, a signature. */
export const SAMPLE_PAGES: string[][] = [
  [
    'ỦY BAN NHÂN DÂN HUYỆN MINH GIANG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 417/QĐ-UBND',
    'Minh Giang, ngày 18 tháng 9 năm 2026',
    'QUYẾT ĐỊNH',
    'Về việc ban hành Quy chế quản lý, khai thác và bảo vệ hệ thống chiếu sáng công cộng trên địa bàn huyện Minh Giang',
    'ỦY BAN NHÂN DÂN HUYỆN',
    'Xét nhu cầu bảo đảm an toàn cho người đi bộ, xe đạp và xe máy vào ban đêm tại các tuyến đường liên xã, khu dân cư mới và khu vực quanh trường học, trạm y tế, chợ;',
    'Xét ý kiến đóng góp của Nhân dân các xã An Bình, Long Khê, Phú Thạnh trong đợt lấy ý kiến từ ngày 05 tháng 6 đến ngày 30 tháng 7 năm 2026;',
    'Theo đề nghị của Trưởng phòng Kinh tế và Hạ tầng tại Tờ trình số 88/TTr-KTHT,',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý, khai thác và bảo vệ hệ thống chiếu sáng công cộng, gồm 4 chương và 19 điều.',
    'Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 10 năm 2026 và thay thế Quyết định số 236/QĐ-UBND ngày 12 tháng 3 năm 2019.',
    'Điều 3. Chánh Văn phòng, Trưởng phòng Kinh tế và Hạ tầng, Trưởng phòng Tài chính - Kế hoạch, Chủ tịch Ủy ban nhân dân các xã, thị trấn và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.',
  ],
  [
    'QUY CHẾ',
    'Quản lý, khai thác và bảo vệ hệ thống chiếu sáng công cộng',
    'Chương I. NHỮNG QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    'Quy chế này quy định việc lắp đặt, vận hành, bảo dưỡng, sửa chữa và thanh toán tiền điện của các bóng đèn, cột đèn, tủ điều khiển và dây dẫn đặt ở nơi công cộng.',
    'Điều 2. Nguyên tắc',
    '1. Tiết kiệm điện năng; ưu tiên đèn đi-ốt phát quang và tấm pin mặt trời ở những đoạn đường vắng.',
    '2. Đủ độ sáng, không gây chói mắt, không chiếu thẳng vào cửa sổ nhà ở, ruộng lúa đang trổ bông và vườn thanh long của hộ liền kề.',
    '3. Người dân được biết giờ bật, giờ tắt, số điện thoại báo hỏng và thời hạn sửa chữa của từng tuyến.',
    'Điều 3. Giờ chiếu sáng',
    'Mùa hè từ 18 giờ 30 phút đến 5 giờ; mùa đông từ 17 giờ 45 phút đến 5 giờ 30 phút. Đêm giao thừa, rằm tháng Giêng và Tết Trung thu, đèn được bật suốt đêm tại nhà văn hóa, sân đình và bến đò.',
    'Điều 4. Báo hỏng và sửa chữa',
    'Khi nhận được tin báo, đơn vị vận hành phải xác nhận trong 2 giờ làm việc và khắc phục trong 3 ngày; trường hợp cột nghiêng, dây đứt hoặc rò rỉ điện phải cắt nguồn ngay, rào chắn và cử người trực cho đến khi xử lý xong.',
    'Kinh phí sửa chữa nhỏ dưới 15.000.000 đồng do xã tự quyết định; từ mức đó trở lên, xã gửi dự toán để phòng chuyên môn thẩm định.',
  ],
]

/** All words of a page as they stand on it. */
export function sampleText(page: number): string {
  return (SAMPLE_PAGES[page] ?? []).join('\n')
}
