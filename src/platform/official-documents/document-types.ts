/**
 * Types of official documents: the 29 administrative ones of Nghị định 30/2020/NĐ-CP (Điều 7) and the normative ones.
 * The value is the statutory name without marks.
 */
export const DOCUMENT_TYPES = [
  { value: 'hien-phap', label: 'Hiến pháp' },
  { value: 'luat', label: 'Luật' },
  { value: 'phap-lenh', label: 'Pháp lệnh' },
  { value: 'lenh', label: 'Lệnh' },
  { value: 'nghi-dinh', label: 'Nghị định' },
  { value: 'thong-tu', label: 'Thông tư' },
  { value: 'thong-tu-lien-tich', label: 'Thông tư liên tịch' },
  { value: 'nghi-quyet', label: 'Nghị quyết' },
  { value: 'quyet-dinh', label: 'Quyết định' },
  { value: 'chi-thi', label: 'Chỉ thị' },
  { value: 'quy-che', label: 'Quy chế' },
  { value: 'quy-dinh', label: 'Quy định' },
  { value: 'thong-cao', label: 'Thông cáo' },
  { value: 'thong-bao', label: 'Thông báo' },
  { value: 'huong-dan', label: 'Hướng dẫn' },
  { value: 'chuong-trinh', label: 'Chương trình' },
  { value: 'ke-hoach', label: 'Kế hoạch' },
  { value: 'phuong-an', label: 'Phương án' },
  { value: 'de-an', label: 'Đề án' },
  { value: 'du-an', label: 'Dự án' },
  { value: 'bao-cao', label: 'Báo cáo' },
  { value: 'bien-ban', label: 'Biên bản' },
  { value: 'to-trinh', label: 'Tờ trình' },
  { value: 'hop-dong', label: 'Hợp đồng' },
  { value: 'cong-van', label: 'Công văn' },
  { value: 'cong-dien', label: 'Công điện' },
  { value: 'ket-luan', label: 'Kết luận' },
  { value: 'ban-ghi-nho', label: 'Bản ghi nhớ' },
  { value: 'ban-thoa-thuan', label: 'Bản thỏa thuận' },
  { value: 'giay-uy-quyen', label: 'Giấy ủy quyền' },
  { value: 'giay-moi', label: 'Giấy mời' },
  { value: 'giay-gioi-thieu', label: 'Giấy giới thiệu' },
  { value: 'giay-nghi-phep', label: 'Giấy nghỉ phép' },
  { value: 'phieu-gui', label: 'Phiếu gửi' },
  { value: 'phieu-chuyen', label: 'Phiếu chuyển' },
  { value: 'phieu-bao', label: 'Phiếu báo' },
  { value: 'thu-cong', label: 'Thư công' },
  { value: 'khac', label: 'Văn bản khác' },
] as const

export type DocumentType = (typeof DOCUMENT_TYPES)[number]['value']

/** The Vietnamese name of a document type; the value itself for one we do not know. */
export function documentTypeLabel(value: string): string {
  return DOCUMENT_TYPES.find((type) => type.value === value)?.label ?? value
}
