import { onOneLine } from '../source/clean-text'

/** Words with which the name of an agency begins; names themselves hold commas ("Sở Văn hóa, Thể thao và Du lịch"). */
const HEADS = [
  ...[
    'Ban',
    'Bảo hiểm',
    'Bảo tàng',
    'Bệnh viện',
    'Biên phòng',
    'Bộ',
    'Cảng vụ',
    'Chi cục',
    'Chi nhánh',
    'Chi Cục',
  ],
  ...[
    'Chính phủ',
    'Chủ tịch',
    'Cơ quan',
    'Cơ sở',
    'Công an',
    'Công đoàn',
    'Cục',
    'Doanh nghiệp',
    'Đài',
    'Đại sứ quán',
  ],
  ...[
    'Đội',
    'Đồn',
    'Đơn vị',
    'Giám đốc',
    'Hải quan',
    'Hạt',
    'Hội',
    'Kho bạc',
    'Khu Quản lý',
    'Kiểm toán',
    'Ngân hàng',
  ],
  ...['Người đứng đầu', 'Phòng', 'Quân khu', 'Quỹ', 'Sở', 'Thanh tra', 'Thi hành án', 'Thuế', 'Thủ trưởng'],
  ...[
    'Thủ tướng',
    'Thư viện',
    'Tòa án',
    'Toà án',
    'Tổ chức',
    'Tổng cục',
    'Trạm',
    'Trung tâm',
    'Trung ương Đoàn',
  ],
  ...['Trường', 'UBND', 'Uỷ ban', 'Ủy ban', 'Văn phòng', 'Viện', 'Vụ'],
]

const BETWEEN_AGENCIES = new RegExp(`\\s*(?:[;|\\n]+|,)\\s*(?=(?:${HEADS.join('|')})(?:\\s|$|,))`)

/** The agencies that a joined text names, each once, in order. */
export function agencyNamesIn(joined: string): string[] {
  const names = joined
    .split(BETWEEN_AGENCIES)
    .map((name) => onOneLine(name).replace(/^["\s]+|["\s.;,]+$/g, ''))
    .filter(Boolean)
  return [...new Set(names)]
}
