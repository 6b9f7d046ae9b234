import { z } from 'zod'
import type { ProcedureContent } from '@/features/import/procedures/map-procedure'
import { APPLICANTS, labelOf, LEVELS, SUBMISSION_METHODS, TIME_UNITS } from '@/features/procedures/vocabulary'

/** A record of the source with its texts as they came, read without any help of the import. */
const sourceRecord = z.object({
  ma: z.string(),
  ten: z.string(),
  so_quyet_dinh: z.string(),
  loai: z.string(),
  linh_vuc: z.string(),
  doi_tuong: z.string(),
  co_quan_thuc_hien: z.string(),
  co_quan_tham_quyen: z.string(),
  dia_chi: z.string(),
  co_quan_uy_quyen: z.string(),
  co_quan_phoi_hop: z.string(),
  ket_qua: z.string(),
  dieu_kien: z.string(),
  tu_khoa: z.string(),
  mo_ta: z.string(),
  trinh_tu: z.string(),
  cap_thuc_hien: z.array(z.string()),
  cach_thuc: z.array(
    z.object({ hinh_thuc: z.string(), thoi_han: z.string(), phi: z.array(z.string()), mo_ta: z.string() }),
  ),
  ho_so: z.array(
    z.object({
      nhom: z.string(),
      ten: z.string(),
      ban_chinh: z.number(),
      ban_sao: z.number(),
      mau: z.array(z.string()),
    }),
  ),
  can_cu: z.array(z.object({ ten: z.string(), so_ky_hieu: z.string() })),
})

type SourceText = z.infer<typeof sourceRecord>

/** Fields of the source that hold no text of their own: the name of a file, and the deadline a second time. */
export const WITHOUT_TEXT = ['nguon_tep', 'thoi_han_so', 'thoi_han_don_vi']

/** What the import leaves out or says in other words, and why that is no loss; tried in this order. */
export const EXCEPTIONS: { pattern: RegExp; why: string }[] = [
  { pattern: /không có thông tin/g, why: 'the source says that it has nothing' },
  { pattern: /^từ khóa:/g, why: 'a heading of the source inside its own field' },
  { pattern: /^(?:theo|xem phần) mô tả(?= other$)/g, why: 'sends to the description, which stands beside' },
  {
    pattern: /^0+(?=\d* other$)/g,
    why: 'no deadline, a zero without a unit; or a zero in front of a number',
  },
  { pattern: / ?\b(?:working_day|day|hour|month|other|year)$/g, why: 'codes of units of time, translated' },
  { pattern: /^(?:not_assigned|local|central)_regulation$/g, why: 'codes of kinds of procedure, translated' },
  { pattern: /^(?:online|direct|postal)$/g, why: 'codes of ways to submit, translated' },
  {
    pattern: /^(?:0|\d{1,3}) vnđ(?= \([\s):]*[^\s):])/g,
    why: 'a zero, or lost thousands, beside words that tell the fee',
  },
  { pattern: /(?<=^\d+ )vnđ(?= \()/g, why: 'the unit of an amount' },
  { pattern: /bộ\/trung ương$/g, why: 'the level of the ministries, in the portal’s words' },
  {
    pattern: /^[-*+•\s]*\(?(?:[a-zđ]|\d{1,2})?[.)]\s*(?=bước\s+\d)/gm,
    why: 'the mark of a list in front of a numbered step',
  },
]

type Place = { place: string; source: string[]; content: unknown; isOnce?: boolean }

/**
 * The words of a source record that its mapped content does not hold in the part where they belong, each as often as it
 * stands there; of lists that name a thing twice once is enough.
 */
export function lostWords(value: unknown, content: ProcedureContent): { place: string; words: string[] }[] {
  return placesOf(sourceRecord.parse(value), content).flatMap(({ place, source, content: part, isOnce }) => {
    const wanted = source.flatMap((text) => wordsOf(withoutExceptions(text)))
    const words = minus(isOnce ? [...new Set(wanted)] : wanted, textsIn(part).flatMap(wordsOf))
    return words.length > 0 ? [{ place, words }] : []
  })
}

function placesOf(source: SourceText, content: ProcedureContent): Place[] {
  const { cases = [], steps, citations } = content
  const labels = (content.applicants ?? []).map((value) => labelOf(APPLICANTS, value))
  const levels = (content.levels ?? []).map((value) => labelOf(LEVELS, value))
  return [
    { place: 'ma', source: [source.ma], content: content.code },
    { place: 'ten', source: [source.ten], content: content.name },
    { place: 'so_quyet_dinh', source: [source.so_quyet_dinh], content: content.publication },
    { place: 'loai', source: [source.loai], content: content.kind },
    { place: 'linh_vuc', source: [source.linh_vuc], content: content.sectorName },
    { place: 'cap_thuc_hien', source: source.cap_thuc_hien, content: levels, isOnce: true },
    {
      place: 'doi_tuong',
      source: [source.doi_tuong],
      content: [labels, content.applicantsNote],
      isOnce: true,
    },
    {
      place: 'co_quan',
      source: [source.co_quan_thuc_hien, source.co_quan_tham_quyen],
      content: [content.competentAgencyName, content.executingAgencyNames],
      isOnce: true,
    },
    {
      place: 'co_quan_tham_quyen',
      source: [source.co_quan_tham_quyen].filter((names) => !names.includes(',')),
      content: content.competentAgencyName,
    },
    { place: 'co_quan_uy_quyen', source: [source.co_quan_uy_quyen], content: content.authorizedAgency },
    { place: 'co_quan_phoi_hop', source: [source.co_quan_phoi_hop], content: content.coordinatingAgencies },
    { place: 'dia_chi', source: [source.dia_chi], content: content.receivingAddress },
    { place: 'ket_qua', source: [source.ket_qua], content: content.results },
    { place: 'dieu_kien', source: [source.dieu_kien], content: content.conditions },
    { place: 'tu_khoa', source: [source.tu_khoa], content: content.aliases },
    { place: 'mo_ta', source: [source.mo_ta], content: content.description },
    { place: 'trinh_tu', source: [source.trinh_tu], content: steps },
    ...source.cach_thuc.flatMap((method, index) => methodPlaces(method, index, content)),
    {
      place: 'nhom',
      source: [...new Set(source.ho_so.map(({ nhom }) => nhom.trim()))],
      content: cases?.map(({ name }) => name),
    },
    {
      place: 'ho_so',
      source: source.ho_so.flatMap(({ ten, mau }) => [ten, ...mau]),
      content: cases?.map(({ papers }) => papers?.map(({ name, formName }) => [name, formName])),
    },
    {
      place: 'ban_chinh, ban_sao',
      source: source.ho_so
        .filter(({ ten }) => ten.trim())
        .map(({ ban_chinh, ban_sao }) => `${ban_chinh} ${ban_sao}`),
      content: cases?.map(({ papers }) => papers?.map(({ originals, copies }) => [originals, copies])),
    },
    ...source.can_cu
      .filter(({ ten, so_ky_hieu }) => wordsOf(ten).length + wordsOf(so_ky_hieu).length > 0)
      .map((citation, index) => ({
        place: `can_cu ${index}`,
        source: Object.values(citation),
        content: citations[index],
      })),
  ]
}

function methodPlaces(
  method: SourceText['cach_thuc'][number],
  index: number,
  content: ProcedureContent,
): Place[] {
  const mapped = content.submissionMethods?.[index]
  const { value, unit, text } = mapped?.processingTime ?? {}
  const fees = method.phi.filter((fee) => wordsOf(fee).length > 0)
  return [
    {
      place: `hinh_thuc ${index}`,
      source: [method.hinh_thuc],
      content: labelOf(SUBMISSION_METHODS, mapped?.method ?? ''),
    },
    {
      place: `thoi_han ${index}`,
      source: [method.thoi_han],
      content: [value, unit && labelOf(TIME_UNITS, unit), text],
    },
    ...fees.map((fee, row) => ({
      place: `phi ${index}.${row}`,
      source: [fee],
      content: mapped?.fees?.[row],
    })),
    { place: `mo_ta ${index}`, source: [method.mo_ta], content: mapped?.note },
  ]
}

function withoutExceptions(text: string): string {
  return EXCEPTIONS.reduce((rest, { pattern }) => rest.replace(pattern, ' '), plain(text))
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Look-alikes, composed letters, invisible characters and capitals do not tell words apart. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u{AD}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}\u{FEFF}]|[^\P{Cc}\s]/gu, '')
    .replace(/\u{D0}/gu, 'Đ')
    .toLowerCase()
    .trim()
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function minus(words: string[], others: string[]): string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}
