import type { PublicFile } from '@/platform/media/public-image'

/** As long as names of procedures are. */
export const LONG_NAME =
  'Xác nhận khoảng cách từ các điểm tập kết, khu vực dân cư đến trường học của học sinh bán trú, học viên bán trú, trẻ em nhà trẻ bán trú, thuộc xã đặc biệt khó khăn vùng đồng bào dân tộc thiểu số và miền núi, xã đảo, xã biên giới. '

export const PAPERS = [
  {
    name: 'Tờ khai đăng ký khai sinh theo mẫu',
    count: '1 bản chính',
    note: 'Người đi nộp ký trước mặt cán bộ tư pháp – hộ tịch.',
  },
  {
    name: 'Giấy chứng sinh do cơ sở y tế nơi trẻ em sinh ra cấp',
    count: '1 bản chính',
    note: 'Không có thì nộp văn bản của người làm chứng xác nhận về việc sinh.',
  },
  {
    name: 'Giấy tờ chứng minh nơi cư trú của cha hoặc mẹ',
    count: '1 bản sao',
    note: 'Chỉ khi cơ sở dữ liệu quốc gia về dân cư chưa có.',
  },
]

export const FILES: PublicFile[] = [
  {
    id: 'to-khai',
    url: '#to-khai',
    name: 'To_khai_dang_ky_khai_sinh_ban_hanh_kem_theo_thong_tu_04_2024.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: 48_200,
    changedAt: '2026-11-02T02:00:00.000Z',
  },
  {
    id: 'nghi-quyet',
    url: '#nghi-quyet',
    name: 'nghi-quyet-05-2026.pdf',
    mimeType: 'application/pdf',
    bytes: 2_480_000,
    changedAt: '2026-11-02T02:00:00.000Z',
  },
]

export const CONTACT = {
  source: 'typed',
  name: 'Bộ phận Tiếp nhận và Trả kết quả',
  address: 'Tầng 1, nhà B, số 01 đường Ủy Ban',
  telephone: '0296 000 108',
  email: 'motcua@minhgiang.example',
  hours: 'Thứ Hai đến thứ Sáu, 07:30 – 11:30 và 13:30 – 17:00',
}
