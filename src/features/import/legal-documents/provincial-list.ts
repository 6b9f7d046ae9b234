import { z } from 'zod'
import type { LegalDocument } from '@/payload-types'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { displayDay, isCalendarDay, storedDay } from '@/platform/time/calendar-day'
import { slugOf } from '@/platform/text/slug'
import { cleanTextsIn, onOneLine } from '../source/clean-text'
import { type MappedRecord, RejectedRecord, type SourceRecord } from '../source/source-record'
import { documentTypeOf } from './document-type'
import type { LegalContent } from './legal-content'

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

/** The days on which a source says a document was issued, and the number, out of `06/2026/QĐ-UBND ngày 2026-02-11`. */
export type Successor = { numberKey: string; issuedOn: string | null; printed: string }

/** A mapped document with the successors its source names: they become relations of those successors. */
export type ProvincialDocument = MappedRecord<LegalContent> & { successors: Successor[] }

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
  const abstract = source.trich_yeu || onOneLine(`${source.loai_van_ban} ${documentNumber}`)
  if (!source.trich_yeu) found.add('nguồn không có trích yếu, dùng loại và số, ký hiệu')
  const issuedOn = isCalendarDay(source.ngay_ban_hanh) ? source.ngay_ban_hanh : null
  if (source.ngay_ban_hanh && !issuedOn)
    found.add(`ngày ban hành "${source.ngay_ban_hanh}" không đúng lịch, bỏ trống`)
  const successors = source.thay_the_boi.filter(Boolean).map(successorOf)
  return {
    place: record.place,
    // Two provinces use the same number in one year, and a list may give one number twice with other days.
    sourceId: [documentNumberKey(documentNumber), issuedOn ?? '', slugOf(source.co_quan_ban_hanh)].join(':'),
    content: {
      documentNumber,
      documentType: documentTypeOf(source.loai_van_ban, source.trich_yeu, documentNumber),
      abstract,
      issuingBody: source.co_quan_ban_hanh,
      issuedOn: issuedOn && storedDay(issuedOn),
      draftingBody: source.co_quan_soan_thao,
      ...effectOf(source.tinh_trang, successors, found),
      replaces: [],
    },
    repairs: [...found],
    successors,
  }
}

function effectOf(state: string, successors: Successor[], repairs: Set<string>) {
  if (!state) return {}
  const effect = EFFECTS.find(([start]) => state.toLowerCase().startsWith(start))?.[1]
  if (!effect) repairs.add(`tình trạng không có trong danh mục: "${state}"`)
  const by =
    successors.length > 0 ? `, thay thế bởi ${successors.map(({ printed }) => printed).join('; ')}` : ''
  return { statedEffect: effect ?? 'unknown', statedEffectReason: `Theo nguồn: ${state}${by}.` } as const
}

function successorOf(printed: string): Successor {
  const [, number = printed, day = ''] = /^(.*?)\s+ngày\s+(\S+)$/.exec(printed) ?? []
  const issuedOn = isCalendarDay(day) ? day : null
  const shown = issuedOn ? `${number} ngày ${displayDay(issuedOn)}` : printed
  return { numberKey: documentNumberKey(number), issuedOn, printed: shown }
}
