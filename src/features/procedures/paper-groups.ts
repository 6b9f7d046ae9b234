import type { Paper, ProcedureView } from './procedure-view'

/**
 * What a group of papers is: a `case` that excludes the other cases, `notes` to read, or `common` papers, which
 * everyone reads. Papers hidden by mistake send people home, so a group is common wherever there is doubt.
 */
export type PaperGroup = { kind: 'case' | 'common' | 'notes'; name: string | null; papers: Paper[] }

/** `1.2.`, `(a)`, `ii)` and bullets before the name of a group. */
const BULLETS = /^(?:[-–—•●▪*+]|\p{Co})+\s*/u
const ENUMERATOR = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]\d?(?:\.\d{1,2})*|[ivx]{1,4})[.):]+\s*/i

const NOTES = /^(?:các |một số )?(?:lưu ý|ghi chú|chú ý|chú thích)/

/** Steps of one way, papers of several people for one dossier, and what some bring besides the papers of their case. */
const NOT_ALONE =
  /ủy quyền|uỷ quyền|bưu chính|(?:nộp|gửi|đăng ký|thực hiện|hồ sơ)[^,;:]{0,30}(?:môi trường điện tử|trực tuyến|trực tiếp|qua mạng)|định danh|xuất trình|(?:phải|hồ sơ) kèm theo|kèm theo hồ sơ|(?:nộp|bổ sung) thêm|nộp bổ sung|phải có thêm|^ngoài |\bngoài (?:các |những )?(?:giấy tờ|hồ sơ|chứng từ|thành phần|tài liệu)|bước \d|giai đoạn|nếu có|nhiều người|còn phải|nêu trên|nói trên|ở trên|thì (?:phải|nộp)/

const ACTS = 'cấp|gia hạn|điều chỉnh|sửa đổi|bổ sung|thay đổi|phục hồi|khôi phục|chấm dứt'
const DOSSIER = '(?:thành phần )?(?:hồ sơ|thủ tục)?\\s*(?:đề nghị|xin|yêu cầu)?\\s*'

/** How the name of a case begins; cases that exclude each other are written alike. */
const OPENINGS: [opening: string, pattern: RegExp][] = [
  ['case', /^(?:trong |đối với |hồ sơ (?:đối với |trong )?)?(?:các )?trường hợp(?!.*\bchung\b)/],
  ['for', /^(?:thành phần )?(?:hồ sơ )?(?:đề nghị )?đối với/],
  ['if', /^nếu /],
  ['act', new RegExp(`^${DOSSIER}(?:${ACTS})(?: |$)`)],
]

type Reading = { kind: PaperGroup['kind']; opening: string | null; enumerator: string | null }

/**
 * Tells real alternatives ("Trường hợp…", "Đối với…", "Cấp lại…") from mere headings ("Giấy tờ phải nộp:") among the
 * groups of a record, in their order. There are no cases, or at least two.
 */
export function paperGroups(groups: ProcedureView['cases']): PaperGroup[] {
  const readings = groups.map(({ name }) => reading(name ?? ''))
  const cases = readings.filter(({ kind }) => kind === 'case')
  const isChoice = cases.length > 1 && areParallel(cases)
  return groups.map(({ name, papers }, index) => {
    const kind = readings[index]?.kind ?? 'common'
    return { kind: kind === 'case' && !isChoice ? 'common' : kind, name, papers }
  })
}

function reading(name: string): Reading {
  const unmarked = name.normalize('NFC').replace(/\s+/g, ' ').trim().replace(BULLETS, '').toLowerCase()
  const enumerator = ENUMERATOR.exec(unmarked)?.[0] ?? null
  const words = unmarked.slice(enumerator?.length ?? 0).replace(BULLETS, '')
  if (NOTES.test(words)) return { kind: 'notes', opening: null, enumerator }
  const opening = NOT_ALONE.test(words) ? null : OPENINGS.find(([, pattern]) => pattern.test(words))?.[0]
  return { kind: opening ? 'case' : 'common', opening: opening ?? null, enumerator }
}

/** Written alike: one enumeration, or the same opening words. */
function areParallel(cases: Reading[]): boolean {
  const shape = ({ enumerator }: Reading) =>
    enumerator?.replace(/\d+/g, '1').replace(/[ivx]+(?=\W)|[a-zđ]/g, 'a') ?? null
  const alike = <T>(of: (reading: Reading) => T) => new Set(cases.map(of)).size === 1
  return alike(({ opening }) => opening) || (cases.every(({ enumerator }) => enumerator) && alike(shape))
}

/** Records print explanations and headings as papers of which nothing is to be brought. */
const REMARK =
  /^(?:(?:trong )?trường hợp|đối với|người|cơ quan|tổ chức, cá nhân|cá nhân|cán bộ|công chức|số lượng|lưu ý|ghi chú|chú ý|từ lần|trong (?:lần|thời|đó)|khi |nếu |không |chưa |chậm nhất|thành phần|bộ hồ|hồ sơ|ngoài |việc |thời hạn|doanh nghiệp|các (?:giấy tờ|tài liệu|văn bản) (?:trên|này|nêu)|(?:giấy tờ|bản chụp|bản sao) (?:các|do|gửi|phải|tiếng)|sau khi|căn cứ|quy định|mỗi |một trong|các thành phần|tài liệu quy định tại (?:điểm|khoản|mục)|miễn )/

/**
 * Whether a row of a record only explains: nothing of it is to be brought, and it reads so. A paper that is shown and
 * taken home again has no copies either, and stays a paper.
 */
export function isRemark(
  { name, originals, copies, form, formName }: Paper,
  kind: PaperGroup['kind'],
): boolean {
  if (originals || copies || form || formName) return false
  if (originals === null && copies === null && kind !== 'notes') return false
  const words = name.normalize('NFC').trim().replace(BULLETS, '').replace(ENUMERATOR, '').toLowerCase()
  return kind === 'notes' || /:\s*,?$/.test(words) || REMARK.test(words.replace(/^[(\s]+/, ''))
}
