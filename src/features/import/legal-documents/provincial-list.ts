import { z } from 'zod'
import type { LegalDocument } from '@/payload-types'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { type CalendarDay, displayDay, isCalendarDay, storedDay } from '@/platform/time/calendar-day'
import { slugOf } from '@/platform/text/slug'
import { cleanTextsIn, onOneLine } from '../source/clean-text'
import { type MappedRecord, RejectedRecord, type SourceRecord } from '../source/source-record'
import { documentTypeOf } from './document-type'
import type { LegalContent } from './legal-content'
import type { Mention } from './titles/title-mentions'
import { readTitle, type Statement } from './titles/title-statements'

const provincialRecord = z.object({
  so_ky_hieu: z.string().min(1),
  loai_van_ban: z.string().default(''),
  ngay_ban_hanh: z.string().default(''),
  co_quan_ban_hanh: z.string().default(''),
  trich_yeu: z.string().default(''),
  co_quan_soan_thao: z.string().default(''),
  tinh_trang: z.string().default(''),
  thay_the_boi: z.array(z.string()).default([]),
})

/** How a province's review of its documents words their state; what is still "to be replaced" is in force. */
const EFFECTS: [start: string, effect: NonNullable<LegalDocument['statedEffect']>][] = [
  ['giữ nguyên', 'in-force'],
  ['còn hiệu lực', 'in-force'],
  ['cần thay thế', 'in-force'],
  ['cần bãi bỏ', 'in-force'],
  ['cần sửa đổi', 'in-force'],
  ['đã được thay thế', 'expired'],
  ['đã bãi bỏ', 'expired'],
  ['hết hiệu lực', 'expired'],
]

/** A document that the list says took the place of another, out of `06/2026/QĐ-UBND ngày 2026-02-11`. */
export type Successor = { numberKey: string; issuedOn: CalendarDay | null; printed: string }

/** A mapped document with what the list says of others, still to be sorted out among all documents of the list. */
export type ProvincialDocument = MappedRecord<LegalContent> & {
  numberKey: string
  issuedOn: CalendarDay | null
  /** State as the list words it; empty for most. */
  state: string
  successors: Successor[]
  statements: Statement[]
  unrelated: Mention[]
}

/** Maps one line of a province's list of documents. Throws RejectedRecord with the reason in Vietnamese. */
export function mapProvincialDocument(record: SourceRecord): ProvincialDocument {
  if ('problem' in record) throw new RejectedRecord(record.problem)
  const found = new Set<string>()
  const parsed = provincialRecord.safeParse(cleanTextsIn(record.value, found))
  if (!parsed.success) {
    throw new RejectedRecord(
      `trường "${parsed.error.issues[0]?.path.join('.') ?? ''}" thiếu hoặc không đúng kiểu`,
    )
  }
  const source = parsed.data
  const documentNumber = onOneLine(source.so_ky_hieu)
  const numberKey = documentNumberKey(documentNumber)
  const abstract = source.trich_yeu || onOneLine(`${source.loai_van_ban} ${documentNumber}`)
  if (!source.trich_yeu) found.add('nguồn không có trích yếu, dùng loại và số, ký hiệu')
  const issuedOn = isCalendarDay(source.ngay_ban_hanh) ? source.ngay_ban_hanh : null
  if (source.ngay_ban_hanh && !issuedOn)
    found.add(`ngày ban hành "${source.ngay_ban_hanh}" không đúng lịch, bỏ trống`)
  const { statements, unrelated } = readTitle(source.trich_yeu, new Set([numberKey]))
  return {
    place: record.place,
    // Two provinces use the same number in one year, and a list may give one number twice with other days.
    sourceId: [numberKey, issuedOn ?? '', slugOf(source.co_quan_ban_hanh)].join(':'),
    content: {
      documentNumber,
      documentType: documentTypeOf(source.loai_van_ban, source.trich_yeu, documentNumber),
      abstract,
      issuingBody: source.co_quan_ban_hanh || issuerInAbstract(source.trich_yeu, found),
      issuedOn: issuedOn && storedDay(issuedOn),
      draftingBody: source.co_quan_soan_thao,
      relations: [],
    },
    repairs: [...found],
    numberKey,
    issuedOn,
    state: source.tinh_trang,
    successors: source.thay_the_boi.filter(Boolean).map(successorOf),
    statements,
    unrelated,
  }
}

/**
 * States the effect that the list gives, as of the last day the list speaks of: a list knows nothing of later days, and
 * says no day of its own. Changes the contents.
 */
export function stateEffects(documents: ProvincialDocument[]): void {
  const days = documents.flatMap(({ issuedOn, successors }) => [
    issuedOn,
    ...successors.map((each) => each.issuedOn),
  ])
  const lastDay = days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1)
  for (const { state, successors, content, repairs } of documents) {
    if (!state) continue
    const effect = EFFECTS.find(([start]) => state.toLowerCase().startsWith(start))?.[1]
    if (!effect) repairs.push(`tình trạng không có trong danh mục: "${state}"`)
    const by = successors.length > 0 ? `, nêu ${successors.map(({ printed }) => printed).join('; ')}` : ''
    const asOf = lastDay ? ` Tính đến ${displayDay(lastDay)}, ngày mới nhất mà danh mục nhắc tới.` : ''
    content.statedEffect = effect ?? 'unknown'
    content.statedEffectOn = lastDay ? storedDay(lastDay) : null
    content.statedEffectReason = `Theo danh mục của nguồn: ${state}${by}.${asOf}`
  }
}

function successorOf(printed: string): Successor {
  const [, number = printed, day = ''] = /^(.*?)\s+ngày\s+(\S+)$/.exec(printed) ?? []
  const issuedOn = isCalendarDay(day) ? day : null
  const shown = issuedOn ? `${number} ngày ${displayDay(issuedOn)}` : printed
  return { numberKey: documentNumberKey(number), issuedOn, printed: shown }
}

/** Where the column is empty the abstract may begin with the issuer, misspelt as in the list. */
function issuerInAbstract(abstract: string, repairs: Set<string>): string {
  const [, body = '', place = ''] =
    /^(Ủy ban|Ủy|Uỷ ban|Hội đồng|Hồi đồng)\s+nhân dân\s+(tỉnh (?:\p{Lu}\p{L}*\s)+)/u.exec(abstract) ?? []
  if (!body) return ''
  const issuer = `${body.startsWith('H') ? 'Hội đồng' : 'Ủy ban'} nhân dân ${place.trim()}`
  repairs.add(`ô cơ quan ban hành trống, lấy "${issuer}" ở đầu trích yếu`)
  return issuer
}
