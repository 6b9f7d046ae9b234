import { z } from 'zod'
import { cleanTextsIn } from '../source/clean-text'
import { type MappedRecord, RejectedRecord, type SourceRecord } from '../source/source-record'
import { mapProcedure, type ProcedureContent } from './map-procedure'
import { crawledLastPart, crawledMethods, crawledPapers, crawledResults } from './second-crawl-cells'

const text = z
  .string()
  .nullish()
  .transform((value) => (value ?? '').trim())

const crawledRecord = z.object({
  ma_thu_tuc: text,
  ten_thu_tuc: text,
  detail_url: text,
  so_quyet_dinh: text,
  cap_thuc_hien: text,
  loai_thu_tuc: text,
  linh_vuc: text,
  doi_tuong_thuc_hien: text,
  co_quan_thuc_hien: text,
  co_quan_co_tham_quyen: text,
  co_quan_duoc_uy_quyen: text,
  co_quan_phoi_hop: text,
  dia_chi_tiep_nhan: text,
  trinh_tu_thuc_hien: text,
  cach_thuc_thuc_hien: text,
  thanh_phan_ho_so: text,
  can_cu_phap_ly: text,
  yeu_cau_dieu_kien: text,
  ket_qua_xu_ly: text,
})

/** The same kinds of procedure in the words of the pages and of the database behind them. */
const KINDS: Record<string, string> = {
  'TTHC được giao luật quy định chi tiết': 'TTHC được luật giao quy định chi tiết',
  'TTHC không được luật giao cho địa phương quy định': 'NOT_ASSIGNED_REGULATION',
}

const NATIONAL_PORTAL = /^https:\/\/(?:[\w-]+\.)*dichvucong\.gov\.vn\/\S+$/

/** A page of a procedure on the national portal as a crawler read it. */
type CrawledRecord = z.infer<typeof crawledRecord>

/**
 * Maps one record of the second crawl. It says less than the national database: what it leaves empty, and glued cells that
 * cannot be read in one way only, are left out of the content. Throws RejectedRecord with the reason in Vietnamese.
 */
export function mapCrawledProcedure(record: SourceRecord): MappedRecord<ProcedureContent> {
  if ('problem' in record) throw new RejectedRecord(record.problem)
  const result = crawledRecord.safeParse(cleanTextsIn(record.value, new Set()))
  if (!result.success) {
    throw new RejectedRecord(
      `trường "${result.error.issues[0]?.path.join('.') ?? ''}" không đúng kiểu dữ liệu`,
    )
  }
  const mapped = mapProcedure({ place: record.place, value: asNationalRecord(result.data) })
  const { detail_url: address } = result.data
  return {
    ...mapped,
    content: { ...mapped.content, ...(NATIONAL_PORTAL.test(address) ? { nationalPortalUrl: address } : {}) },
  }
}

function asNationalRecord(page: CrawledRecord) {
  const results = crawledLastPart(page.ket_qua_xu_ly)
  const conditions = crawledLastPart(page.yeu_cau_dieu_kien)
  return {
    ma: page.ma_thu_tuc,
    ten: page.ten_thu_tuc,
    so_quyet_dinh: page.so_quyet_dinh,
    loai: KINDS[page.loai_thu_tuc] ?? page.loai_thu_tuc,
    linh_vuc: page.linh_vuc,
    cap_thuc_hien: page.cap_thuc_hien
      .split(',')
      .map((level) => level.trim())
      .filter(Boolean),
    doi_tuong: page.doi_tuong_thuc_hien,
    co_quan_thuc_hien: page.co_quan_thuc_hien,
    co_quan_tham_quyen: page.co_quan_co_tham_quyen,
    co_quan_uy_quyen: page.co_quan_duoc_uy_quyen,
    co_quan_phoi_hop: page.co_quan_phoi_hop,
    dia_chi: page.dia_chi_tiep_nhan,
    trinh_tu: page.trinh_tu_thuc_hien,
    cach_thuc: crawledMethods(page.cach_thuc_thuc_hien) ?? [],
    ho_so: crawledPapers(page.thanh_phan_ho_so) ?? [],
    // Titles and numbers of documents follow each other without a mark, and titles hold numbers.
    can_cu: [],
    dieu_kien: conditions.text,
    ket_qua: crawledResults(results.text),
    tu_khoa: results.keywords || conditions.keywords,
    mo_ta: results.description || conditions.description,
  }
}
