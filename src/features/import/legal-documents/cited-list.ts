import { z } from 'zod'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { cleanTextsIn, onOneLine } from '../source/clean-text'
import { RejectedRecord, type SourceRecord } from '../source/source-record'

const citedRecord = z.object({
  so_ky_hieu: z.string().min(1),
  loai_van_ban: z.string().default(''),
  co_quan_ban_hanh_suy_tu_ky_hieu: z.string().default(''),
  ngay_ban_hanh_neu_co_trong_ten: z.string().default(''),
  ten: z.string().default(''),
  ten_khac: z.array(z.string()).default([]),
  so_thu_tuc_vien_dan: z.number().default(0),
})

/** One line of the list of documents that procedures cite. */
export type CitedLine = {
  place: string
  sourceId: string
  /** As the source spells it, on one line. */
  printed: string
  /** What the source names the type and the issuer; empty where it does not. */
  namedType: string
  issuer: string
  /** The day a title gives, as the source read it: `yyyy-mm-dd` or empty. */
  day: string
  title: string
  otherTitles: string[]
  /** How many procedures cite it so. */
  citations: number
  repairs: Set<string>
}

/** Reads one line. Throws RejectedRecord with the reason in Vietnamese. */
export function readCitedLine(record: SourceRecord): CitedLine {
  if ('problem' in record) throw new RejectedRecord(record.problem)
  const repairs = new Set<string>()
  const parsed = citedRecord.safeParse(cleanTextsIn(record.value, repairs))
  if (!parsed.success) {
    throw new RejectedRecord(
      `trường "${parsed.error.issues[0]?.path.join('.') ?? ''}" thiếu hoặc không đúng kiểu`,
    )
  }
  const source = parsed.data
  const printed = onOneLine(source.so_ky_hieu)
  if (!documentNumberKey(printed)) throw new RejectedRecord(`số, ký hiệu "${printed}" không đọc được`)
  return {
    place: record.place,
    sourceId: printed,
    printed,
    namedType: source.loai_van_ban,
    issuer: source.co_quan_ban_hanh_suy_tu_ky_hieu,
    day: source.ngay_ban_hanh_neu_co_trong_ten,
    title: source.ten,
    otherTitles: source.ten_khac,
    citations: source.so_thu_tuc_vien_dan,
    repairs,
  }
}
