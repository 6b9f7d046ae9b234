/** What a person says of a new site, in the form or in a line of a list; each a text as it was typed. */
export type ColumnKey =
  | 'name'
  | 'kind'
  | 'slug'
  | 'host'
  | 'unitCode'
  | 'parent'
  | 'address'
  | 'telephone'
  | 'email'
  | 'chairman'
  | 'spokesperson'
  | 'officeHours'
  | 'accentColor'
  | 'accountName'
  | 'accountEmail'

export type SiteTexts = Partial<Record<ColumnKey, string>>

/** `column` is its heading, empty where the whole line is meant. */
export type Fault = { column: string; message: string }

type SiteColumn = {
  key: ColumnKey
  heading: string
  isRequired?: boolean
  example: string
  explanation: string
  /** Other names under which lists carry it. */
  aliases?: string[]
  width: number
}

export const SITE_COLUMNS: SiteColumn[] = [
  {
    key: 'name',
    heading: 'Tên trang',
    isRequired: true,
    example: 'Xã An Bình',
    explanation: 'Tên đầy đủ có loại đơn vị ở đầu: Xã …, Phường …, Đặc khu …, Thị trấn …',
    aliases: ['Tên', 'Tên đơn vị', 'FullName'],
    width: 26,
  },
  {
    key: 'kind',
    heading: 'Loại đơn vị',
    example: '',
    explanation: 'Để trống: lấy theo tên.',
    aliases: ['Loại'],
    width: 14,
  },
  {
    key: 'slug',
    heading: 'Địa chỉ trong cổng',
    example: '',
    explanation: 'Trang mở tại /don-vi/<địa chỉ>. Để trống: đặt theo tên, ví dụ xa-an-binh.',
    aliases: ['Slug', 'Địa chỉ'],
    width: 24,
  },
  {
    key: 'host',
    heading: 'Tên miền',
    example: '',
    explanation:
      'Nhiều tên cách nhau bằng dấu ; và tên đầu là chính. Để trống: theo mẫu của trang cấp trên. Ghi dấu - nếu không có tên miền.',
    aliases: ['Host'],
    width: 30,
  },
  {
    key: 'unitCode',
    heading: 'Mã đơn vị',
    example: '00268',
    explanation: 'Mã năm chữ số trong danh mục đơn vị hành chính.',
    aliases: ['Mã', 'Mã đơn vị hành chính', 'Code'],
    width: 12,
  },
  {
    key: 'parent',
    heading: 'Trang cấp trên',
    example: '',
    explanation: 'Tên hoặc địa chỉ trong cổng của trang cấp trên. Để trống: trang gốc.',
    width: 22,
  },
  {
    key: 'address',
    heading: 'Địa chỉ trụ sở',
    example: 'Thôn Trung, xã An Bình',
    explanation: 'In ở chân trang và trang liên hệ.',
    width: 36,
  },
  {
    key: 'telephone',
    heading: 'Điện thoại',
    example: '0296 000 112',
    explanation: 'Số để người dân gọi.',
    width: 16,
  },
  {
    key: 'email',
    heading: 'Thư điện tử',
    example: 'anbinh@minhgiang.example',
    explanation: 'Hộp thư công vụ của đơn vị.',
    aliases: ['Email'],
    width: 26,
  },
  {
    key: 'chairman',
    heading: 'Chủ tịch',
    example: 'Lê Văn Thành',
    explanation: 'Họ tên Chủ tịch Ủy ban nhân dân, người chịu trách nhiệm về trang.',
    aliases: ['Người chịu trách nhiệm'],
    width: 22,
  },
  {
    key: 'spokesperson',
    heading: 'Người phát ngôn',
    example: 'Đỗ Thị Hạnh, Phó Chủ tịch',
    explanation: 'Họ tên, rồi dấu phẩy và chức vụ.',
    width: 28,
  },
  {
    key: 'officeHours',
    heading: 'Giờ làm việc',
    example: '07:30-11:30, 13:30-17:00',
    explanation: 'Thứ Hai đến thứ Sáu, cả năm. Để trống: theo giờ của trang cấp trên.',
    width: 26,
  },
  {
    key: 'accentColor',
    heading: 'Màu nhấn',
    example: '',
    explanation: 'Dạng #9b1c1c, đủ đậm để đọc chữ trắng. Để trống: cổng chọn.',
    width: 12,
  },
  {
    key: 'accountName',
    heading: 'Họ tên người nhận trang',
    example: 'Nguyễn Văn Khải',
    explanation: 'Người đầu tiên quản trị, biên tập và duyệt trang.',
    width: 24,
  },
  {
    key: 'accountEmail',
    heading: 'Thư điện tử người nhận trang',
    example: 'khai@minhgiang.example',
    explanation: 'Dùng để đăng nhập. Mật khẩu ban đầu do cổng đặt và chỉ hiện một lần.',
    width: 30,
  },
]

/** How people know a column. */
export function headingOf(key: ColumnKey): string {
  return SITE_COLUMNS.find((column) => column.key === key)?.heading ?? key
}
