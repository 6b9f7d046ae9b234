import {
  APPLICANTS,
  LEVELS,
  ONLINE_SERVICES,
  PROCEDURE_STATUSES,
  PUBLICATION_CHANGES,
  SUBMISSION_METHODS,
  TIME_UNITS,
} from '../../vocabulary'

type Choice = { readonly value: string; readonly label: string }

/** What the cells of a column hold. Lists stand in one cell, one entry a line. */
type CellKind =
  { kind: 'text' | 'list' | 'number' | 'day' } | { kind: 'choice' | 'choices'; choices: readonly Choice[] }

/** A column: `path` leads to its value from the row of the record that the sheet's row stands for. */
export type Column = CellKind & {
  path: string
  heading: string
  /** Width in characters. */
  width: number
  language?: 'vi' | 'en'
  /** How deep the row lies that holds the value: 0 the procedure, 1 a row of the first list, 2 of the second. */
  depth: number
}

/** A list that a sheet spreads over its rows, and the heading of the column that numbers them. */
type Spread = { path: string; heading: string }

/** A sheet: one row for each procedure, or for each row of a list, or of a list in a list. */
export type Sheet = { name: string; spreads: Spread[]; columns: Column[] }

export const CODE_HEADING = 'Mã thủ tục'
/** Marks a row that goes on with texts too long for one cell of the row with the same code and numbers. */
export const CONTINUED_HEADING = 'Dòng tiếp'

/** Columns of the first sheet that only inform. */
export const STATE_HEADING = 'Tình trạng đăng'
export const MISSING_HEADING = 'Phần còn thiếu'
export const ADDRESS_HEADING = 'Địa chỉ trang'

/** Tình trạng đăng. */
export const PUBLISHING_STATES = [
  { value: 'published', label: 'Đã đăng' },
  { value: 'draft', label: 'Bản nháp' },
] as const

const text = (path: string, heading: string, width = 30, depth = 0): Column => ({
  kind: 'text',
  path,
  heading,
  width,
  depth,
})
const inBoth = (path: string, heading: string, width = 40, depth = 0): Column[] => [
  { ...text(path, heading, width, depth), language: 'vi' },
  { ...text(path, `${heading} (tiếng Anh)`, width, depth), language: 'en' },
]
const list = (path: string, heading: string, width = 30): Column => ({
  kind: 'list',
  path,
  heading,
  width,
  depth: 0,
})
const number = (path: string, heading: string, width = 10, depth = 0): Column => ({
  kind: 'number',
  path,
  heading,
  width,
  depth,
})
const day = (path: string, heading: string): Column => ({ kind: 'day', path, heading, width: 14, depth: 0 })
const choice = (path: string, heading: string, choices: readonly Choice[], depth = 0): Column => ({
  kind: 'choice',
  path,
  heading,
  width: 20,
  depth,
  choices,
})
const choicesOf = (path: string, heading: string, choices: readonly Choice[]): Column => ({
  kind: 'choices',
  path,
  heading,
  width: 24,
  depth: 0,
  choices,
})

const METHODS: Spread = { path: 'submissionMethods', heading: 'Cách nộp số' }

/** The workbook, sheet by sheet; every exported field of a procedure stands in exactly one column. */
export const SHEETS: Sheet[] = [
  {
    name: 'Thủ tục',
    spreads: [],
    columns: [
      text('localCode', 'Mã địa phương', 22),
      ...inBoth('name', 'Tên thủ tục', 50),
      ...inBoth('description', 'Mô tả'),
      choicesOf('levels', 'Cấp thực hiện', LEVELS),
      text('sector', 'Lĩnh vực'),
      text('kind', 'Loại thủ tục', 24),
      choicesOf('applicants', 'Đối tượng thực hiện', APPLICANTS),
      ...inBoth('applicantsNote', 'Đối tượng, nói rõ hơn', 30),
      list('aliases', 'Tên dân gian, từ khóa'),
      text('competentAgency', 'Cơ quan có thẩm quyền'),
      list('executingAgencies', 'Cơ quan thực hiện'),
      text('authorizedAgency', 'Cơ quan được ủy quyền'),
      text('coordinatingAgencies', 'Cơ quan phối hợp'),
      text('receivingAddress', 'Địa chỉ tiếp nhận'),
      number('dossierSets', 'Số bộ hồ sơ'),
      ...inBoth('results', 'Kết quả thực hiện'),
      ...inBoth('conditions', 'Yêu cầu, điều kiện', 50),
      choice('onlineService', 'Dịch vụ công trực tuyến', ONLINE_SERVICES),
      ...inBoth('partialReason', 'Lý do chỉ cung cấp một phần', 30),
      number('legacyLevel', 'Mức độ theo cách chia cũ'),
      text('nationalPortalUrl', 'Địa chỉ ở Cổng dịch vụ công quốc gia'),
      list('lifeEvents', 'Sự kiện', 24),
      list('interlinked', 'Thủ tục liên thông (mã)', 16),
      list('related', 'Thủ tục liên quan (mã)', 16),
      text('publication.decision', 'Số quyết định công bố', 20),
      day('publication.decidedOn', 'Ngày quyết định'),
      day('publication.effectiveOn', 'Có hiệu lực từ ngày'),
      choice('publication.change', 'Nội dung công bố', PUBLICATION_CHANGES),
      choice('status', 'Trạng thái', PROCEDURE_STATUSES),
      text('successor', 'Thủ tục thay thế (mã)', 16),
      text('qualityProcess.code', 'Mã quy trình ISO', 18),
      text('qualityProcess.file', 'Tệp quy trình ISO', 24),
      day('reviewedOn', 'Rà soát gần nhất'),
    ],
  },
  {
    name: 'Trình tự',
    spreads: [{ path: 'steps', heading: 'Bước số' }],
    columns: [...inBoth('title', 'Tên bước', 24, 1), ...inBoth('body', 'Nội dung bước', 100, 1)],
  },
  {
    name: 'Cách nộp, thời hạn',
    spreads: [METHODS],
    columns: [
      choice('method', 'Hình thức nộp', SUBMISSION_METHODS, 1),
      number('processingTime.value', 'Thời hạn', 10, 1),
      choice('processingTime.unit', 'Đơn vị thời hạn', TIME_UNITS, 1),
      ...inBoth('processingTime.text', 'Thời hạn bằng chữ', 30, 1),
      ...inBoth('note', 'Mô tả cách nộp', 80, 1),
    ],
  },
  {
    name: 'Phí, lệ phí',
    spreads: [METHODS, { path: 'fees', heading: 'Khoản số' }],
    columns: [
      ...inBoth('name', 'Tên khoản', 40, 2),
      number('amount', 'Số tiền (đồng)', 16, 2),
      ...inBoth('basis', 'Căn cứ thu', 40, 2),
      ...inBoth('text', 'Mức thu bằng chữ', 60, 2),
    ],
  },
  {
    name: 'Hồ sơ',
    spreads: [
      { path: 'cases', heading: 'Trường hợp số' },
      { path: 'papers', heading: 'Giấy tờ số' },
    ],
    columns: [
      ...inBoth('name', 'Trường hợp', 30, 1),
      ...inBoth('name', 'Tên giấy tờ', 80, 2),
      number('originals', 'Bản chính', 10, 2),
      number('copies', 'Bản sao', 10, 2),
      text('form', 'Tệp mẫu', 24, 2),
      text('formName', 'Tên mẫu', 24, 2),
      ...inBoth('note', 'Ghi chú giấy tờ', 30, 2),
    ],
  },
  {
    name: 'Mẫu đơn, tờ khai',
    spreads: [{ path: 'forms', heading: 'Mẫu số' }],
    columns: [...inBoth('name', 'Tên mẫu đơn', 60, 1), text('file', 'Tệp mẫu đơn', 40, 1)],
  },
  {
    name: 'Căn cứ pháp lý',
    spreads: [{ path: 'legalBasis', heading: 'Căn cứ số' }],
    columns: [
      text('documentNumber', 'Số, ký hiệu', 24, 1),
      text('text', 'Tên văn bản', 80, 1),
      text('legalDocument', 'Văn bản trong cổng', 40, 1),
    ],
  },
]

/** Every heading that tells a sheet from the others. */
export function headingsOf({ spreads, columns }: Sheet): string[] {
  return [...spreads.map(({ heading }) => heading), ...columns.map(({ heading }) => heading)]
}
