import { foldText } from '@/platform/search/language/fold-text'
import { normaliseText } from '@/platform/text/normalise'

/** What can be entered in bulk: the slugs of the two collections of official documents. */
export type DocumentKind = 'legal-documents' | 'directives'

export const KIND_LABELS: Record<DocumentKind, string> = {
  'legal-documents': 'Văn bản pháp luật',
  directives: 'Chỉ đạo điều hành',
}

export type ColumnKey =
  | 'number'
  | 'type'
  | 'abstract'
  | 'issuer'
  | 'issuedOn'
  | 'signer'
  | 'position'
  | 'sector'
  | 'effectiveOn'
  | 'expiresOn'
  | 'scope'
  | 'gazette'
  | 'urgency'
  | 'dueOn'
  | 'recipients'
  | 'tasks'

/** What the cells of one row say, as text; days as dd/mm/yyyy. */
export type RowTexts = Partial<Record<ColumnKey, string>>

export type EntryColumn = {
  key: ColumnKey
  heading: string
  /** Other headings that people give the column. */
  alsoCalled: string[]
  kind: 'text' | 'day' | 'choice' | 'list'
  isRequired: boolean
  width: number
  /** Characters that fit. */
  longest: number
  explanation: string
  example: string
}

type ColumnFacts = Partial<EntryColumn> & Pick<EntryColumn, 'key' | 'heading' | 'explanation' | 'example'>

const column = (facts: ColumnFacts): EntryColumn => ({
  alsoCalled: [],
  kind: 'text',
  isRequired: false,
  width: 18,
  longest: 500,
  ...facts,
})

const COMMON: EntryColumn[] = [
  column({
    key: 'number',
    heading: 'Số, ký hiệu',
    alsoCalled: ['Số ký hiệu', 'Số hiệu', 'Số văn bản', 'Số, kí hiệu'],
    isRequired: true,
    width: 22,
    longest: 100,
    explanation: 'Ghi đúng như in trên văn bản. Tệp quét mang số này sẽ tự gắn vào văn bản.',
    example: '15/2026/QĐ-UBND',
  }),
  column({
    key: 'type',
    heading: 'Loại văn bản',
    alsoCalled: ['Loại', 'Hình thức văn bản'],
    kind: 'choice',
    isRequired: true,
    explanation: 'Chọn trong danh sách.',
    example: 'Quyết định',
  }),
  column({
    key: 'abstract',
    heading: 'Trích yếu',
    alsoCalled: ['Trích yếu nội dung', 'Nội dung', 'Tên văn bản'],
    isRequired: true,
    width: 60,
    longest: 10_000,
    explanation: 'Trích yếu nội dung, như in trên văn bản.',
    example: 'Ban hành Quy chế làm việc của Ủy ban nhân dân',
  }),
  column({
    key: 'issuer',
    heading: 'Cơ quan ban hành',
    alsoCalled: ['Nơi ban hành', 'Cơ quan'],
    isRequired: true,
    width: 30,
    explanation: 'Tên như in trên văn bản, kể cả cơ quan nay không còn. Có thể chọn trong danh sách.',
    example: 'Ủy ban nhân dân huyện',
  }),
  column({
    key: 'issuedOn',
    heading: 'Ngày ban hành',
    alsoCalled: ['Ngày ký', 'Ngày văn bản'],
    kind: 'day',
    isRequired: true,
    width: 14,
    explanation: 'Ngày/tháng/năm, ví dụ 05/03/2026.',
    example: '05/03/2026',
  }),
  column({
    key: 'signer',
    heading: 'Người ký',
    width: 22,
    explanation: 'Họ và tên người ký.',
    example: 'Nguyễn Văn A',
  }),
  column({
    key: 'position',
    heading: 'Chức vụ người ký',
    alsoCalled: ['Chức vụ'],
    width: 20,
    explanation: 'Chức vụ ghi ở chỗ ký.',
    example: 'Chủ tịch',
  }),
  column({
    key: 'sector',
    heading: 'Lĩnh vực',
    kind: 'choice',
    width: 24,
    explanation: 'Chọn trong danh sách; để trống nếu không rõ.',
    example: '',
  }),
]

const LEGAL: EntryColumn[] = [
  column({
    key: 'effectiveOn',
    heading: 'Ngày có hiệu lực',
    alsoCalled: ['Hiệu lực từ ngày', 'Ngày hiệu lực'],
    kind: 'day',
    width: 14,
    explanation: 'Ngày văn bản bắt đầu có hiệu lực.',
    example: '20/03/2026',
  }),
  column({
    key: 'expiresOn',
    heading: 'Ngày hết hiệu lực',
    alsoCalled: ['Hết hiệu lực từ ngày'],
    kind: 'day',
    width: 14,
    explanation: 'Để trống nếu văn bản chưa hết hiệu lực.',
    example: '',
  }),
  column({
    key: 'scope',
    heading: 'Phạm vi áp dụng',
    alsoCalled: ['Phạm vi'],
    width: 24,
    explanation: 'Ví dụ: toàn huyện.',
    example: 'Toàn huyện',
  }),
  column({
    key: 'gazette',
    heading: 'Công báo',
    explanation: 'Số và ngày công báo, nếu có.',
    example: '',
  }),
]

const DIRECTIVE: EntryColumn[] = [
  column({
    key: 'urgency',
    heading: 'Mức độ khẩn',
    alsoCalled: ['Độ khẩn'],
    kind: 'choice',
    width: 14,
    explanation: 'Chọn trong danh sách; để trống là Thường.',
    example: 'Khẩn',
  }),
  column({
    key: 'dueOn',
    heading: 'Hạn hoàn thành',
    alsoCalled: ['Hạn xử lý', 'Thời hạn'],
    kind: 'day',
    width: 14,
    explanation: 'Ngày/tháng/năm phải làm xong.',
    example: '30/03/2026',
  }),
  column({
    key: 'recipients',
    heading: 'Nơi nhận',
    kind: 'list',
    width: 40,
    longest: 10_000,
    explanation:
      'Tên các xã, phường, cơ quan có trong cổng, cách nhau bằng dấu chấm phẩy (;). Ghi “Tất cả” để gửi mọi trang thành viên.',
    example: 'Tất cả',
  }),
  column({
    key: 'tasks',
    heading: 'Nhiệm vụ',
    kind: 'list',
    width: 40,
    longest: 10_000,
    explanation: 'Không bắt buộc. Mỗi việc cách nhau bằng dấu chấm phẩy (;); mọi nơi nhận đều thực hiện.',
    example: 'Rà soát và báo cáo kết quả',
  }),
]

/** The columns of a template, in its order. */
export function columnsOf(kind: DocumentKind): EntryColumn[] {
  return [...COMMON, ...(kind === 'legal-documents' ? LEGAL : DIRECTIVE)]
}

/** What stands in the number of the row that only shows how to fill the others in. */
export const EXAMPLE_MARK = 'Ví dụ: '

/** Of our own making, and never read. */
export const FAULT_HEADING = 'Lỗi'

/** What headings share however people write them: `* Số, ký hiệu (bắt buộc)` and `SỐ KÝ HIỆU`. */
export function headingKey(heading: string): string {
  return foldText(normaliseText(heading))
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z0-9]+/g, '')
}

/** The column that a heading names. */
export function columnCalled(columns: EntryColumn[], heading: string): EntryColumn | undefined {
  const wanted = headingKey(heading)
  if (wanted === '') return undefined
  return columns.find(({ heading: own, alsoCalled }) =>
    [own, ...alsoCalled].some((name) => headingKey(name) === wanted),
  )
}
