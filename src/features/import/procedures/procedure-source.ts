/** Where procedures come from, and what its records may do to the catalogue. */
export type ProcedureSource = {
  /** Kept with every procedure that came from it. */
  name: string
  /** For people. */
  label: string
  /**
   * The records hold every part and the file holds every record: they take over what stands under their code, and what the
   * file lacks has vanished. A partial source changes the fields that it speaks of and nothing else.
   */
  isWhole: boolean
  /** False for lists that only name procedures: they add what the portal lacks. */
  changesKnown: boolean
  /** Which unknown procedures become public: those of the national database even incomplete, because hiding them is worse. */
  publishes: 'all' | 'complete' | 'none'
}

export const NATIONAL_DATABASE: ProcedureSource = {
  name: 'csdl-quoc-gia-tthc',
  label: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính',
  isWhole: true,
  changesKnown: true,
  publishes: 'all',
}

/** The spreadsheet lists lack the parts that a published procedure must have (Nghị định 63/2010/NĐ-CP, Điều 8). */
export const NATIONAL_LIST: ProcedureSource = {
  name: 'danh-sach-tthc',
  label: 'Danh sách thủ tục dạng bảng tính',
  isWhole: false,
  changesKnown: false,
  publishes: 'none',
}

/** Pages of the national portal as a crawler read them: of one ministry at a time, with tables glued together. */
export const SECOND_CRAWL: ProcedureSource = {
  name: 'trang-cong-dvc-quoc-gia',
  label: 'Trang thủ tục trên Cổng dịch vụ công quốc gia',
  isWhole: false,
  changesKnown: true,
  publishes: 'complete',
}
