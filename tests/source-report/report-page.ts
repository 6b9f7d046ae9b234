import { format } from 'prettier'
import type { Coverage, PartCount } from './count-parts'

/** The committed report `docs/source-coverage.md`, in Vietnamese, as Markdown. */
export function reportPage(coverage: Coverage): Promise<string> {
  return format(linesOf(coverage).join('\n'), { parser: 'markdown', printWidth: 110 })
}

function linesOf({
  records,
  rejected,
  completeButSets,
  mandatory,
  others,
  rows,
  withoutUnit,
}: Coverage): string[] {
  return [
    '# Nguồn dữ liệu quốc gia có gì: từng phần của thủ tục',
    '',
    '<!-- Do `npm run coverage` viết; `tests/int/source-text.test.ts` so lại. Không sửa tay. -->',
    '',
    `Bản ghi của cơ sở dữ liệu quốc gia (tháng 7/2026): ${count(records)}; không nhập được: ${count(rejected)}.`,
    `Đủ mọi phần bắt buộc, chưa kể số bộ hồ sơ: ${count(completeButSets)}.`,
    '',
    '- **Đã tách**: nằm trong ô có kiểu (số và đơn vị, số tiền, dòng giấy tờ, từng bước, nhóm đối tượng…).',
    '- **Đã tách, kèm lời**: như trên, và lời của nguồn đứng bên cạnh vì số chưa nói hết.',
    '- **Bằng lời**: nguồn có, nhưng không tách được mà không đoán; lời được giữ nguyên.',
    '- **Nguồn không có**: trang công khai nói rõ là nguồn chưa có.',
    '',
    'Không chữ nào của nguồn bị mất: `tests/int/source-text.test.ts` đối chiếu từng chữ của mọi bản ghi và kể các ngoại lệ.',
    '',
    '## Phần bắt buộc (Nghị định 63/2010/NĐ-CP, Điều 8)',
    '',
    ...table('Phần', mandatory),
    '',
    'Một bản ghi có nhiều cách nộp: thời hạn được kể là “đã tách” khi có ít nhất một cách nộp có số và đơn vị. Trình tự được kể là “đã tách” khi nguồn đánh số “Bước 1, Bước 2…”. Nguồn không có ô riêng cho số bộ hồ sơ; con số lấy từ lời trong thành phần hồ sơ và trình tự, khi lời đó chỉ nói một số.',
    '',
    '## Các phần khác',
    '',
    ...table('Phần', others),
    '',
    'Căn cứ pháp lý “đã tách” là có số, ký hiệu. Không bản ghi nào nêu tên mẫu đơn ở ô riêng, nên mẫu không được tách ra từ tên giấy tờ.',
    '',
    '## Từng dòng',
    '',
    ...table('Dòng', rows),
    '',
    `Trong số thời hạn bằng lời, ${count(withoutUnit)} dòng chỉ có một con số mà nguồn không nêu đơn vị (“1 OTHER”); không đoán là ngày hay giờ.`,
    '',
  ]
}

function table(heading: string, parts: PartCount[]): string[] {
  return [
    `| ${heading} | Đã tách | Đã tách, kèm lời | Bằng lời | Nguồn không có |`,
    '|---|--:|--:|--:|--:|',
    ...parts.map(
      ({ part, counts: { typed, both, text, none } }) =>
        `| ${part} | ${[typed, both, text, none].map(count).join(' | ')} |`,
    ),
  ]
}

/** `5.652`, whatever the languages of the machine. */
function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}
