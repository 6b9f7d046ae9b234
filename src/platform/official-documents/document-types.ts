import type { Locale } from '../i18n/locales'

/**
 * Types of official documents: the 29 administrative ones of Nghị định 30/2020/NĐ-CP (Điều 7) and the normative ones.
 * The value is the statutory name without marks.
 */
export const DOCUMENT_TYPES = [
  { value: 'hien-phap', label: 'Hiến pháp', english: 'Constitution' },
  { value: 'luat', label: 'Luật', english: 'Law' },
  { value: 'phap-lenh', label: 'Pháp lệnh', english: 'Ordinance' },
  { value: 'lenh', label: 'Lệnh', english: 'Order' },
  { value: 'nghi-dinh', label: 'Nghị định', english: 'Decree' },
  { value: 'thong-tu', label: 'Thông tư', english: 'Circular' },
  { value: 'thong-tu-lien-tich', label: 'Thông tư liên tịch', english: 'Joint Circular' },
  { value: 'nghi-quyet', label: 'Nghị quyết', english: 'Resolution' },
  { value: 'quyet-dinh', label: 'Quyết định', english: 'Decision' },
  { value: 'chi-thi', label: 'Chỉ thị', english: 'Directive' },
  { value: 'quy-che', label: 'Quy chế', english: 'Regulation' },
  { value: 'quy-dinh', label: 'Quy định', english: 'Rules' },
  { value: 'thong-cao', label: 'Thông cáo', english: 'Communiqué' },
  { value: 'thong-bao', label: 'Thông báo', english: 'Announcement' },
  { value: 'huong-dan', label: 'Hướng dẫn', english: 'Guidance' },
  { value: 'chuong-trinh', label: 'Chương trình', english: 'Programme' },
  { value: 'ke-hoach', label: 'Kế hoạch', english: 'Plan' },
  { value: 'phuong-an', label: 'Phương án', english: 'Scheme' },
  { value: 'de-an', label: 'Đề án', english: 'Proposal' },
  { value: 'du-an', label: 'Dự án', english: 'Project' },
  { value: 'bao-cao', label: 'Báo cáo', english: 'Report' },
  { value: 'bien-ban', label: 'Biên bản', english: 'Minutes' },
  { value: 'to-trinh', label: 'Tờ trình', english: 'Submission' },
  { value: 'hop-dong', label: 'Hợp đồng', english: 'Contract' },
  { value: 'cong-van', label: 'Công văn', english: 'Official Letter' },
  { value: 'cong-dien', label: 'Công điện', english: 'Telegram' },
  { value: 'ket-luan', label: 'Kết luận', english: 'Conclusion' },
  { value: 'ban-ghi-nho', label: 'Bản ghi nhớ', english: 'Memorandum' },
  { value: 'ban-thoa-thuan', label: 'Bản thỏa thuận', english: 'Agreement' },
  { value: 'giay-uy-quyen', label: 'Giấy ủy quyền', english: 'Authorisation' },
  { value: 'giay-moi', label: 'Giấy mời', english: 'Invitation' },
  { value: 'giay-gioi-thieu', label: 'Giấy giới thiệu', english: 'Letter of Introduction' },
  { value: 'giay-nghi-phep', label: 'Giấy nghỉ phép', english: 'Leave Permit' },
  { value: 'phieu-gui', label: 'Phiếu gửi', english: 'Sending Slip' },
  { value: 'phieu-chuyen', label: 'Phiếu chuyển', english: 'Transfer Slip' },
  { value: 'phieu-bao', label: 'Phiếu báo', english: 'Notification Slip' },
  { value: 'thu-cong', label: 'Thư công', english: 'Official Message' },
  { value: 'khac', label: 'Văn bản khác', english: 'Other Document' },
] as const

export type DocumentType = (typeof DOCUMENT_TYPES)[number]['value']

/** The name of a document type in a language; the value itself for one we do not know. */
export function documentTypeLabel(value: string, locale: Locale = 'vi'): string {
  const type = DOCUMENT_TYPES.find((known) => known.value === value)
  if (!type) return value
  return locale === 'en' ? type.english : type.label
}
