import type { Procedure } from '@/payload-types'
import { onOneLine } from '../source/clean-text'

type Level = NonNullable<Procedure['levels']>[number]
type Applicant = NonNullable<Procedure['applicants']>[number]
type Method = NonNullable<Procedure['submissionMethods']>[number]['method']

/** Cấp thực hiện, as the source words it. */
const LEVELS: Record<string, Level> = {
  'cấp bộ/trung ương': 'ministry',
  'cấp bộ': 'ministry',
  'cấp tỉnh': 'province',
  'cấp huyện': 'district',
  'cấp xã': 'commune',
  'cơ quan khác': 'other',
  'cấp khác': 'other',
}

/** Hình thức nộp, as codes of the source. */
export const METHODS: Record<string, Method> = { ONLINE: 'online', DIRECT: 'direct', POSTAL: 'post' }

/** Đối tượng thực hiện, as the source words it; longer ones first, because some hold others and some hold commas. */
const APPLICANTS: [phrase: string, value: Applicant, isExact: boolean][] = [
  ['Công dân Việt Nam mà không xác định được nơi thường trú hoặc nơi tạm trú', 'cong-dan', false],
  ['Người Việt Nam định cư ở nước ngoài', 'nguoi-viet-nam-o-nuoc-ngoai', true],
  ['Người nước ngoài đã cư trú tại Việt Nam', 'nguoi-nuoc-ngoai', false],
  ['Người nước ngoài cư trú tại Việt Nam', 'nguoi-nuoc-ngoai', false],
  ['Tổ chức (không bao gồm doanh nghiệp, HTX)', 'to-chuc', true],
  ['Doanh nghiệp có vốn đầu tư nước ngoài', 'doanh-nghiep-nuoc-ngoai', true],
  ['Cán bộ, công chức, viên chức', 'can-bo', true],
  ['Doanh nghiệp Việt Nam', 'doanh-nghiep-viet-nam', true],
  ['Tổ chức nước ngoài', 'to-chuc-nuoc-ngoai', true],
  ['Công dân Việt Nam', 'cong-dan', true],
  ['Người nước ngoài', 'nguoi-nuoc-ngoai', true],
  ['Tổ chức Đảng', 'to-chuc', false],
  ['Doanh nghiệp', 'doanh-nghiep', true],
  ['Hợp tác xã', 'hop-tac-xa', true],
  ['Đảng viên', 'cong-dan', false],
]

/** Loại thủ tục: codes that leaked into the source, in words. */
const KINDS: Record<string, string> = {
  NOT_ASSIGNED_REGULATION: 'TTHC không được luật giao quy định chi tiết',
  LOCAL_REGULATION: 'TTHC do địa phương quy định',
  CENTRAL_REGULATION: 'TTHC do trung ương quy định',
  OTHER: 'Loại khác',
}

/** The levels that a source names; one that the portal does not know is told in `repairs`. */
export function levelsOf(printed: string[], repairs: Set<string>): Level[] {
  const levels = printed.filter(Boolean).flatMap((name) => {
    const level = LEVELS[name.toLowerCase()]
    if (!level) repairs.add(`cấp thực hiện không có trong danh mục: "${name}"`)
    return level ?? []
  })
  return [...new Set(levels)]
}

/**
 * The applicants that a joined text names. What fits only roughly or not at all is kept in the source's words too, and
 * told in `repairs`.
 */
export function applicantsOf(
  printed: string,
  repairs: Set<string>,
): { applicants: Applicant[]; applicantsNote: string } {
  const found = new Set<Applicant>()
  const rough = new Set<string>()
  let rest = printed
  while (rest) {
    const known = APPLICANTS.find(([phrase]) => rest.toLowerCase().startsWith(phrase.toLowerCase()))
    const phrase = known ? rest.slice(0, known[0].length) : (rest.split(/[,;\n]/)[0] ?? rest)
    if (known) found.add(known[1])
    if (!known && phrase.trim()) repairs.add(`đối tượng không có trong danh mục: "${phrase.trim()}"`)
    if (known && !known[2]) repairs.add(`đối tượng "${phrase}" được xếp vào nhóm gần nhất`)
    if (!known?.[2] && phrase.trim()) rough.add(onOneLine(phrase))
    rest = rest.slice(phrase.length).replace(/^[\s,;]+/, '')
  }
  return { applicants: [...found], applicantsNote: [...rough].join(', ') }
}

/** Loại thủ tục in words. */
export function kindOf(printed: string, repairs: Set<string>): string {
  const words = KINDS[printed]
  if (words) repairs.add(`loại thủ tục "${printed}" là mã nội bộ của nguồn, ghi thành lời`)
  return words ?? printed
}
