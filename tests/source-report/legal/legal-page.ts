import { format } from 'prettier'
import { LIST_DIRT, type ListDirt } from '@/features/import/legal-documents/provincial-relations'
import { RELATION_KINDS } from '@/features/legal-documents/vocabulary'
import { NUMBER_PROBLEMS, type NumberProblem } from '@/platform/official-documents/document-number-grammar'
import { EFFECTS } from '@/platform/official-documents/effects'
import { displayDay } from '@/platform/time/calendar-day'
import { CHECKED_FIELDS, CHECKED_ON, FINDINGS, REMARKS } from './checked-by-hand'
import { type Counts, EFFECT_DAY, type LegalCoverage, type LinkOutcome } from './count-legal'
import { PICKED } from './picked'

const OUTCOMES: Record<LinkOutcome, string> = {
  link: 'Nối được',
  'unknown-document': 'Cổng không có văn bản số ấy',
  contradicts: 'Có số ấy nhưng khác ngày, khác cơ quan hoặc chưa đủ chắc',
  unreadable: 'Chữ không nêu đúng một số',
}
const CITED_DIRT: Record<string, string> = {
  'cited-actor-not-listed': 'tên kể hành vi (sửa đổi, hướng dẫn) của một văn bản không có trong danh mục',
  'actor-ambiguous': 'tên kể hành vi của một văn bản có số trùng với nhiều văn bản',
}
const REASONS: Record<string, string> = {
  'no-effective-day': 'không có ngày có hiệu lực',
  'undated-act': 'có văn bản tác động nhưng không rõ từ ngày nào',
  'unlinked-act': 'có văn bản chỉ nêu tên nó bằng chữ',
  'doubtful-act': 'không rõ văn bản tác động có hiệu lực không',
  cycle: 'thay thế vòng tròn',
  'expiry-before-effect': 'ngày hết hiệu lực trước ngày có hiệu lực',
}

/** The committed report `docs/legal-coverage.md`, in Vietnamese, as Markdown. */
export function legalPage(coverage: LegalCoverage): Promise<string> {
  return format(linesOf(coverage).join('\n'), { parser: 'markdown', printWidth: 110 })
}

function linesOf(coverage: LegalCoverage): string[] {
  const { lines, documents, relations } = coverage
  return [
    '# Văn bản pháp luật thật: đọc được gì, nối được gì, biết hiệu lực đến đâu',
    '',
    '<!-- Do `npm run coverage` viết; `tests/int/legal-import-real-data.test.ts` so lại. Không sửa tay. -->',
    '',
    `${count(lines.provincial + lines.cited)} dòng: ${count(lines.provincial)} của danh mục một tỉnh, ${count(lines.cited)} văn bản mà thủ tục viện dẫn. Không dòng nào bị từ chối. Thành ${count(documents.provincial + documents.cited)} văn bản: ${count(lines.cited - documents.cited)} dòng là cách ghi khác của một số đã có (chỉ gộp khi số có năm và do cơ quan trung ương ban hành, nên là duy nhất trong cả nước). Số của dòng bị gộp vẫn dẫn đến văn bản ấy, vì mọi cách ghi có chung một số chuẩn hóa.`,
    '',
    '## Số, ký hiệu',
    '',
    '| Danh mục | Đọc được | Không đọc được | Trong đó lấy lại được từ tên |',
    '|---|--:|--:|--:|',
    ...coverage.numbers.map(
      ({ list, read, unread, mended }) =>
        `| ${list} | ${count(read)} | ${count(sum(unread))} | ${count(mended)} |`,
    ),
    '',
    'Từng số không đọc được như nguồn in:',
    '',
    '| Số như in | Vì sao | Lấy từ tên |',
    '|---|---|---|',
    ...coverage.unreadNumbers.map(
      ({ number, problem, mended }) =>
        `| ${number} | ${NUMBER_PROBLEMS[problem as NumberProblem]} | ${mended ?? '– (giữ như in)'} |`,
    ),
    '',
    '## Quan hệ',
    '',
    `Nguồn nêu ${count(relations.length)} quan hệ (danh sách thay thế của tỉnh, và lời trong tên văn bản). Khi cổng có cả hai danh mục:`,
    '',
    `| Quan hệ | ${Object.values(OUTCOMES).join(' | ')} |`,
    `|---|${'--:|'.repeat(Object.keys(OUTCOMES).length)}`,
    ...RELATION_KINDS.filter(({ value }) => relations.some(({ kind }) => kind === value)).map(
      ({ value, label }) => {
        const cells = Object.keys(OUTCOMES).map((outcome) =>
          count(relations.filter((each) => each.kind === value && each.outcome === outcome).length),
        )
        return `| ${label} | ${cells.join(' | ')} |`
      },
    ),
    `| **Cộng** | ${Object.keys(OUTCOMES)
      .map((outcome) => count(relations.filter((each) => each.outcome === outcome).length))
      .join(' | ')} |`,
    '',
    'Quan hệ không nối được vẫn là chữ, người biên tập thấy ở `/admin/quan-he-chua-noi`. Số của tỉnh chỉ được nối khi trùng thêm ngày hoặc cơ quan ban hành; ngày khác nhau thì không nối.',
    '',
    'Điều nguồn nêu mà không ghi thành quan hệ:',
    '',
    '| Vì sao | Số lần |',
    '|---|--:|',
    ...Object.entries(coverage.dirt).map(
      ([reason, times]) =>
        `| ${LIST_DIRT[reason as ListDirt] ?? CITED_DIRT[reason] ?? reason} | ${count(times)} |`,
    ),
    `| tên nhắc một văn bản nhưng không rõ quan hệ gì | ${count(coverage.unrelated)} |`,
    '',
    '## Ngày và hiệu lực',
    '',
    `Có ngày ban hành: ${count(coverage.dates.issued ?? 0)} văn bản; có ngày có hiệu lực: ${count(coverage.dates.effective ?? 0)}; có ngày hết hiệu lực: ${count(coverage.dates.expires ?? 0)}. Chỉ ghi ngày mà nguồn nêu; không suy ra ngày nào.`,
    '',
    `Tình trạng hiệu lực vào ngày ${displayDay(EFFECT_DAY)}:`,
    '',
    '| Tình trạng | Cổng tính được | Nguồn ấn định |',
    '|---|--:|--:|',
    ...EFFECTS.filter(({ value }) => coverage.computed[value] || coverage.stated[value]).map(
      ({ value, label }) =>
        `| ${label} | ${count(coverage.computed[value] ?? 0)} | ${count(coverage.stated[value] ?? 0)} |`,
    ),
    '',
    '“Chưa xác định” vì:',
    '',
    '| Lý do | Văn bản |',
    '|---|--:|',
    ...Object.entries(coverage.unknown).map(
      ([codes, times]) =>
        `| ${codes
          .split(' + ')
          .map((code) => REASONS[code] ?? code)
          .join('; ')} | ${count(times)} |`,
    ),
    '',
    `## ${PICKED} dòng đọc bằng mắt`,
    '',
    `Chọn ngẫu nhiên với hạt giống cố định (\`tests/source-report/legal/picked.ts\`), in ra cạnh nguồn bằng \`node --import tsx tests/source-report/legal/print-picked.ts\`, đọc từng dòng ngày ${displayDay(CHECKED_ON)}.`,
    '',
    '| Ô | Đúng | Sai, đã sửa |',
    '|---|--:|--:|',
    ...CHECKED_FIELDS.map((field) => {
      const wrong = FINDINGS.filter((finding) => finding.field === field).length
      return `| ${field} | ${PICKED - wrong} | ${wrong} |`
    }),
    '',
    ...FINDINGS.map(
      ({ number, field, found, mended }) => `- ${number}, ${field}: ${found}. Đã sửa: ${mended}.`,
    ),
    '',
    'Đúng với nguồn, nhưng nguồn nói ít:',
    '',
    ...REMARKS.map((remark) => `- ${remark}`),
    '',
  ]
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((total, each) => total + each, 0)
}

/** `5.652`, whatever the languages of the machine. */
function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}
