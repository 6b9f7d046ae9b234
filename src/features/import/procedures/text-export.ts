import { readArchivedTexts } from '../source/archive'
import type { SourceRecord } from '../source/source-record'

/** Headings of the national database's text export, in the order in which it prints them. */
const HEADINGS = {
  'Mã thủ tục': 'ma',
  'Số quyết định': 'so_quyet_dinh',
  'Tên thủ tục': 'ten',
  'Cấp thực hiện': 'cap_thuc_hien',
  'Loại thủ tục': 'loai',
  'Lĩnh vực': 'linh_vuc',
  'Trình tự thực hiện': 'trinh_tu',
  'Cách thức thực hiện': 'cach_thuc',
  'Thành phần hồ sơ': 'ho_so',
  'Đối tượng thực hiện': 'doi_tuong',
  'Cơ quan thực hiện': 'co_quan_thuc_hien',
  'Cơ quan có thẩm quyền': 'co_quan_tham_quyen',
  'Địa chỉ tiếp nhận HS': 'dia_chi',
  'Cơ quan được ủy quyền': 'co_quan_uy_quyen',
  'Cơ quan phối hợp': 'co_quan_phoi_hop',
  'Kết quả thực hiện': 'ket_qua',
  'Căn cứ pháp lý': 'can_cu',
  'Yêu cầu, điều kiện thực hiện': 'dieu_kien',
  'Từ khóa': 'tu_khoa',
  'Mô tả': 'mo_ta',
} as const

/** Several fees of one way to submit stand on one line. */
const BETWEEN_FEES = / \| (?=\S)/

const TITLE = 'Chi tiết thủ tục hành chính'

/** Reads procedures out of an archive of text files, one procedure a file, as records of the national database. */
export async function* readTextExport(path: string): AsyncGenerator<SourceRecord> {
  for await (const { name, content } of readArchivedTexts(path)) {
    const text = content.normalize('NFC')
    if (text.trimStart().startsWith(TITLE)) yield { place: name, value: parseExportedProcedure(content) }
    else yield { place: name, problem: `tệp không bắt đầu bằng "${TITLE}"` }
  }
}

/** One exported text as a record of the national database; its texts are left as they are. */
export function parseExportedProcedure(content: string): Record<string, unknown> {
  const sections = sectionsOf(content.replace(/\r\n?/g, '\n'))
  const section = (name: string) => sections.get(name) ?? ''
  const plain = Object.values(HEADINGS).map((name) => [name, section(name).trim()] as const)
  return {
    ...Object.fromEntries(plain),
    cap_thuc_hien: section('cap_thuc_hien')
      .split(',')
      .map((level) => level.trim())
      .filter(Boolean),
    trinh_tu: section('trinh_tu').replace(/^ {4}/gm, '').trim(),
    cach_thuc: parseMethods(section('cach_thuc')),
    ho_so: parsePapers(section('ho_so')),
    can_cu: parseCitations(section('can_cu')),
  }
}

/** Headings are looked for in their order only: a text may hold a line that looks like one. */
function sectionsOf(content: string): Map<string, string> {
  const wanted = Object.entries(HEADINGS)
  const sections = new Map<string, string[]>()
  let next = 0
  let current: string[] = []
  for (const line of content.split('\n')) {
    const composed = line.normalize('NFC')
    const found = wanted.findIndex(([heading], index) => index >= next && composed.startsWith(`${heading}:`))
    const [heading, name] = wanted[found] ?? []
    if (heading && name && found === next) {
      next += 1
      current = [composed.slice(heading.length + 1)]
      sections.set(name, current)
    } else {
      current.push(line)
    }
  }
  return new Map([...sections].map(([name, lines]) => [name, lines.join('\n')]))
}

function parseMethods(section: string) {
  return splitAt(section, /^ {2}\* Hình thức nộp:/).map((lines) => {
    const method = { hinh_thuc: after(lines[0], ':'), thoi_han: '', phi: [] as string[], mo_ta: '' }
    let last: 'thoi_han' | 'phi' | 'mo_ta' | undefined
    for (const line of lines.slice(1)) {
      const composed = line.normalize('NFC')
      if (composed.startsWith('    Thời hạn giải quyết:')) {
        method.thoi_han = after(line, ':')
        last = 'thoi_han'
      } else if (composed.startsWith('    Phí, lệ phí:')) {
        method.phi.push(...after(line, ':').split(BETWEEN_FEES))
        last = 'phi'
      } else if (composed.startsWith('    Mô tả:')) {
        method.mo_ta = after(line, ':')
        last = 'mo_ta'
      } else if (last === 'phi') {
        method.phi.push(`${method.phi.pop() ?? ''}\n${line}`)
      } else if (last) {
        method[last] += `\n${line}`
      }
    }
    return method
  })
}

function parsePapers(section: string) {
  const papers: { nhom: string; ten: string; ban_chinh: number; ban_sao: number; mau: string[] }[] = []
  let nhom = ''
  for (const line of section.split('\n')) {
    const composed = line.normalize('NFC')
    const group = /^ {2}\[ (.*) \]$/.exec(composed)
    const counts = /^ {6}Số lượng: Bản chính: (\d+), Bản sao: (\d+)/.exec(composed)
    const paper = papers.at(-1)
    if (group) nhom = group[1] ?? ''
    else if (counts && paper) {
      paper.ban_chinh = Number(counts[1])
      paper.ban_sao = Number(counts[2])
    } else if (line.startsWith('    - ')) {
      papers.push({ nhom, ten: line.slice(6).trim(), ban_chinh: 0, ban_sao: 0, mau: [] })
    } else if (paper && line.trim()) {
      paper.ten += `\n${line.trim()}`
    }
  }
  return papers
}

function parseCitations(section: string) {
  return splitAt(section, /^ {2}\* /).map((lines) => {
    const text = lines.join('\n').slice(4).trim()
    const number = /^([\s\S]*?)\s*\(([^()]*)\)$/.exec(text)
    return number ? { ten: number[1] ?? '', so_ky_hieu: number[2] ?? '' } : { ten: text, so_ky_hieu: '' }
  })
}

function splitAt(section: string, start: RegExp): string[][] {
  const parts: string[][] = []
  for (const line of section.split('\n')) {
    if (start.test(line.normalize('NFC'))) parts.push([line])
    else if (line.trim()) parts.at(-1)?.push(line)
  }
  return parts
}

function after(line: string | undefined, mark: string): string {
  return line?.slice(line.indexOf(mark) + 1).trim() ?? ''
}
