/*
 * Cells that the second crawl glued together: a table's headings, rows and columns follow each other without a mark. They
 * are read only where one reading is possible; anything else says nothing.
 */

/** One way to submit, in the words of the national database. */
export type CrawledMethod = { hinh_thuc: string; thoi_han: string; phi: string[]; mo_ta: string }

/** One paper, in the words of the national database. */
export type CrawledPaper = { nhom: string; ten: string; ban_chinh: number; ban_sao: number; mau: string[] }

const METHODS: Record<string, string> = {
  'Trực tuyến': 'ONLINE',
  'Trực tiếp': 'DIRECT',
  'Dịch vụ bưu chính': 'POSTAL',
}
const UNITS: Record<string, string> = {
  'Ngày làm việc': 'WORKING_DAY',
  Ngày: 'DAY',
  Giờ: 'HOUR',
  Tháng: 'MONTH',
}

const METHODS_HEADING = 'Hình thức nộpThời gianPhí, lệ phíMô tả'
const FEE = String.raw`(?:Miễn phí|\d[\d,]* (?:Việt Nam Đồng|VNĐ))(?:\([^()]*\))?`
const ROW = new RegExp(
  `(${Object.keys(METHODS).join('|')})(\\d+) (${Object.keys(UNITS).join('|')})(Không có thông tin|(?:${FEE})+)`,
  'y',
)
const ONE_FEE = /(Miễn phí|(\d[\d,]*) (?:Việt Nam Đồng|VNĐ))(?:\(([^()]*)\))?/g

/**
 * The ways to submit of a cell whose rows are a method, a number of days and fees and nothing more, so that the rows can
 * be told apart; `null` for any other cell: a description may hold whatever the next row begins with.
 */
export function crawledMethods(cell: string): CrawledMethod[] | null {
  if (!cell.startsWith(METHODS_HEADING)) return null
  const methods: CrawledMethod[] = []
  ROW.lastIndex = METHODS_HEADING.length
  let end = ROW.lastIndex
  for (let row = ROW.exec(cell); row; row = ROW.exec(cell)) {
    const [, method = '', amount = '', unit = '', fees = ''] = row
    methods.push({
      hinh_thuc: METHODS[method] ?? '',
      thoi_han: `${amount} ${UNITS[unit] ?? ''}`,
      phi: [...fees.matchAll(ONE_FEE)].map(
        ([, , digits = '0', said = '']) => `${digits.replaceAll(',', '')} VNĐ (${said})`,
      ),
      mo_ta: '',
    })
    end = ROW.lastIndex
  }
  return methods.length > 0 && end === cell.length ? methods : null
}

const PAPERS_HEADING = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng'
/** A count stands right behind a name and right before the next one; the counts inside a name stand between blanks. */
const COUNT = /(?<![\d\s(])(\d{1,2}) bản chính(?:,(\d{1,2}) bản sao)?(?![\s,.;:)])/g
/** A count that `COUNT` does not see: what stands between two counts is then more than one paper. */
const HIDDEN_COUNT = /\d bản chính(?:,\d|[^\s,.;:)])/
const FILE_NAME = /\.(docx?|xlsx?|pdf|rar|zip|rtf|odt)$/i

/**
 * The papers of a cell, by case; `null` where the name of a form is glued to the name of a paper, a number to a count, or
 * something is left over.
 */
export function crawledPapers(cell: string): CrawledPaper[] | null {
  const parts = cell.split(PAPERS_HEADING)
  if (parts.length < 2) return null
  const papers: CrawledPaper[] = []
  let group = caseName(parts[0] ?? '')
  for (const [index, part] of parts.slice(1).entries()) {
    const rows = [...part.matchAll(COUNT)]
    let from = 0
    for (const row of rows) {
      const name = part.slice(from, row.index).trim()
      if (!name || FILE_NAME.test(name) || HIDDEN_COUNT.test(name)) return null
      papers.push({
        nhom: group,
        ten: name,
        ban_chinh: Number(row[1]),
        ban_sao: Number(row[2] ?? 0),
        mau: [],
      })
      from = row.index + row[0].length
    }
    const rest = part.slice(from).trim()
    const isLast = index === parts.length - 2
    if (rows.length === 0 || (isLast ? rest : !rest)) return null
    group = caseName(rest)
  }
  return papers
}

/** `--` stands for the only case, which has no name. */
function caseName(text: string): string {
  return text.trim().replace(/^--$/, '')
}

const RESULT_CODE = /\s*Mã: (?:KQ\.[A-Z]\d{2}\.\d{5,6}|[A-Z\d.-]+\d{4})/
const LAST_CODE = /\s*Mã: \S+$/
/** A code glued to its result that is none of the known forms: where it ends cannot be told. */
const UNKNOWN_CODE = /\SMã: /
const AFTER_LAST_PART = /Từ khóa([\s\S]*?)Mô tả([\s\S]*?)(?:Chọn cơ quan thực hiện[\s\S]*)?$/
const NOTHING = /^\s*Không có thông tin\s*$/

/** The last part of a page, to which the keywords and the description that are printed below it are glued. */
export function crawledLastPart(cell: string): { text: string; keywords: string; description: string } {
  const [, keywords = '', description = ''] = AFTER_LAST_PART.exec(cell) ?? []
  return {
    text: saidIn(cell.replace(AFTER_LAST_PART, '')),
    keywords: saidIn(keywords),
    description: saidIn(description),
  }
}

/** The results by name, each glued to its code; empty where a code cannot be told from what follows it. */
export function crawledResults(text: string): string {
  const results = text.replace(LAST_CODE, '').split(RESULT_CODE)
  if (results.some((result) => UNKNOWN_CODE.test(result))) return ''
  return results
    .map((result) => result.trim())
    .filter(Boolean)
    .join(', ')
}

function saidIn(text: string): string {
  return NOTHING.test(text) ? '' : text.trim()
}
