import { z } from 'zod'
import { documentNumberKey } from '@/platform/official-documents/document-number'
import { isCalendarDay, storedDay } from '@/platform/time/calendar-day'
import { cleanTextsIn, onOneLine } from '../source/clean-text'
import { type MappedRecord, RejectedRecord, type SourceRecord } from '../source/source-record'
import { documentTypeOf } from './document-type'
import { issuingBodyName } from './issuing-bodies'
import type { LegalContent } from './legal-content'

const citedRecord = z.object({
  so_ky_hieu: z.string().min(1),
  loai_van_ban: z.string().default(''),
  co_quan_ban_hanh_suy_tu_ky_hieu: z.string().default(''),
  ngay_ban_hanh_neu_co_trong_ten: z.string().default(''),
  ten: z.string().default(''),
})

/**
 * Maps one line of the list of documents that procedures cite. The list gives one document under several spellings of
 * its number: each spelling is a record of its own. Throws RejectedRecord with the reason in Vietnamese.
 */
export function mapCitedDocument(record: SourceRecord): MappedRecord<LegalContent> {
  if ('problem' in record) throw new RejectedRecord(record.problem)
  const repairs = new Set<string>()
  const parsed = citedRecord.safeParse(cleanTextsIn(record.value, repairs))
  if (!parsed.success) {
    throw new RejectedRecord(
      `trường "${parsed.error.issues[0]?.path.join('.') ?? ''}" thiếu hoặc không đúng kiểu`,
    )
  }
  const source = parsed.data
  const documentNumber = onOneLine(source.so_ky_hieu)
  if (!documentNumberKey(documentNumber))
    throw new RejectedRecord(`số, ký hiệu "${documentNumber}" không đọc được`)
  const day = source.ngay_ban_hanh_neu_co_trong_ten
  return {
    place: record.place,
    sourceId: documentNumber,
    content: {
      documentNumber,
      documentType: documentTypeOf(source.loai_van_ban, source.ten, documentNumber),
      abstract: source.ten || documentNumber,
      issuingBody: issuingBodyName(source.co_quan_ban_hanh_suy_tu_ky_hieu),
      issuedOn: isCalendarDay(day) ? storedDay(day) : null,
      replaces: [],
    },
    repairs: [...repairs],
  }
}
