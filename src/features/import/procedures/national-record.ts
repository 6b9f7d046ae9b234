import { z } from 'zod'
import { RejectedRecord } from '../source/source-record'

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? '').trim())
const count = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value) => Math.max(0, Math.trunc(Number(value ?? 0)) || 0))
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

const nationalRecord = z.object({
  ma: text,
  ten: text,
  so_quyet_dinh: text,
  loai: text,
  linh_vuc: text,
  doi_tuong: text,
  co_quan_thuc_hien: text,
  co_quan_tham_quyen: text,
  dia_chi: text,
  co_quan_uy_quyen: text,
  co_quan_phoi_hop: text,
  ket_qua: text,
  dieu_kien: text,
  tu_khoa: text,
  mo_ta: text,
  cap_thuc_hien: list(text),
  trinh_tu: text,
  cach_thuc: list(
    z
      .object({
        hinh_thuc: text,
        thoi_han: text,
        thoi_han_so: text,
        thoi_han_don_vi: text,
        phi: list(text),
        mo_ta: text,
      })
      .transform(({ thoi_han, thoi_han_so, thoi_han_don_vi, ...method }) => ({
        ...method,
        // The number and its unit are the same deadline, for readers that print it in parts.
        thoi_han: thoi_han || `${thoi_han_so} ${thoi_han_don_vi}`.trim(),
      })),
  ),
  ho_so: list(z.object({ nhom: text, ten: text, ban_chinh: count, ban_sao: count, mau: list(text) })),
  can_cu: list(z.object({ ten: text, so_ky_hieu: text })),
})

/** A procedure as the national database of procedures gives it, with its own names of fields. */
export type NationalRecord = z.infer<typeof nationalRecord>

/** Checks the shape of a record whose texts are clean. Throws RejectedRecord naming the field that does not fit. */
export function parseNationalRecord(value: unknown): NationalRecord {
  const result = nationalRecord.safeParse(value)
  if (!result.success) {
    const field = result.error.issues[0]?.path.join('.') ?? ''
    throw new RejectedRecord(`trường "${field}" không đúng kiểu dữ liệu`)
  }
  if (!result.data.ma) throw new RejectedRecord('thiếu mã thủ tục')
  if (!result.data.ten) throw new RejectedRecord('thiếu tên thủ tục')
  return result.data
}
