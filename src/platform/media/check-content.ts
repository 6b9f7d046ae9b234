import { MOST_UNPACKED_BYTES } from '../file-text/limits'
import { Refusal } from '../publishing/refusal'

import { archiveDirectory } from './archive-directory'

/** What the first bytes say a file is. */
type Content = 'pdf' | 'archive' | 'old-office' | 'other'

/** What a file of each ending must hold. Pictures are recognised, and made anew, by Payload itself. */
const CONTENT_OF: Record<string, Content> = {
  '.pdf': 'pdf',
  '.docx': 'archive',
  '.xlsx': 'archive',
  '.doc': 'old-office',
  '.xls': 'old-office',
}

const CONTENT_NAMES: Record<Content, string> = {
  pdf: 'PDF',
  archive: 'tệp nén hoặc Office (.docx, .xlsx)',
  'old-office': 'Office cũ (.doc, .xls) hoặc tệp Office có mật khẩu',
  other: 'loại tệp khác',
}

/** Readers look for the mark of a PDF in its first kilobyte, and for where its table begins in the last. */
const PDF_MARKS_WITHIN = 1024
const OLD_OFFICE_MARK = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
/** How the parts of old Office files, and of encrypted new ones, are named. */
const ENCRYPTED_PART = Buffer.from('EncryptedPackage', 'utf16le')
const MACRO_PART = Buffer.from('_VBA_PROJECT', 'utf16le')

const MACROS =
  'Tệp có chứa macro (mã chạy tự động) nên không được nhận. Hãy lưu lại thành tệp không có macro rồi tải lên.'

/**
 * Refuses a file that is not what its name says, or carries macros: whoever opens it trusts that we have looked.
 * @param ending of its name, in lower case with the point
 */
export function checkContent(data: Buffer, ending: string): void {
  if (data.length === 0) throw new Refusal('Tệp trống (0 byte). Hãy chọn lại tệp.', 400)
  const wanted = CONTENT_OF[ending] ?? 'other'
  const content = contentOf(data)
  if (wanted === 'archive' && content === 'old-office' && data.includes(ENCRYPTED_PART))
    throw new Refusal('Tệp Office có mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.', 400)
  if (content !== wanted) throw new Refusal(mismatch(ending, wanted, content), 400)
  if (content === 'old-office' && data.includes(MACRO_PART)) throw new Refusal(MACROS, 400)
  if (content === 'pdf') checkPdf(data)
  if (content === 'archive') checkArchive(data, ending)
}

/** Payload refuses the same, in English. */
function checkPdf(data: Buffer): void {
  const end = data.subarray(-PDF_MARKS_WITHIN)
  if (data.indexOf('%PDF-') !== 0 || !end.includes('%%EOF') || !end.includes('xref'))
    throw new Refusal('Tệp PDF bị hỏng hoặc bị cắt cụt. Hãy xuất hoặc quét lại rồi tải lên.', 400)
}

function contentOf(data: Buffer): Content {
  if (data.subarray(0, PDF_MARKS_WITHIN).includes('%PDF-')) return 'pdf'
  if (data.subarray(0, 2).toString('latin1') === 'PK') return 'archive'
  if (data.subarray(0, OLD_OFFICE_MARK.length).equals(OLD_OFFICE_MARK)) return 'old-office'
  return 'other'
}

function mismatch(ending: string, wanted: Content, content: Content): string {
  const name = ending || 'không có'
  if (content === 'other')
    return `Tên tệp có đuôi ${name} nhưng nội dung không phải ${CONTENT_NAMES[wanted]}, hoặc tệp đã hỏng. Hãy mở và lưu lại tệp rồi tải lên.`
  return `Đuôi tệp (${name}) không khớp với nội dung: đây là ${CONTENT_NAMES[content]}. Hãy chọn đúng tệp hoặc đổi lại đuôi cho đúng.`
}

function checkArchive(data: Buffer, ending: string): void {
  const entries = archiveDirectory(data)
  const main = ending === '.docx' ? 'word/document' : 'xl/workbook'
  if (!entries?.some(({ name }) => name.toLowerCase().startsWith(main)))
    throw new Refusal(
      `Nội dung tệp không phải tệp ${ending}, hoặc tệp đã hỏng. Hãy mở và lưu lại tệp rồi tải lên.`,
      400,
    )
  if (entries.some(({ name }) => /vbaproject\.bin$/i.test(name))) throw new Refusal(MACROS, 400)
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  if (unpacked > MOST_UNPACKED_BYTES)
    throw new Refusal('Tệp nén bung ra quá lớn nên không được nhận. Hãy lưu lại tệp rồi tải lên.', 400)
}
