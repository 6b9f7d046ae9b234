/** Cấp thực hiện. */
export const LEVELS = [
  { value: 'ministry', label: 'Cấp bộ' },
  { value: 'province', label: 'Cấp tỉnh' },
  { value: 'district', label: 'Cấp huyện' },
  { value: 'commune', label: 'Cấp xã' },
  { value: 'other', label: 'Cơ quan khác' },
] as const

/** Cách thức thực hiện. */
export const SUBMISSION_METHODS = [
  { value: 'direct', label: 'Trực tiếp' },
  { value: 'online', label: 'Trực tuyến' },
  { value: 'post', label: 'Dịch vụ bưu chính' },
] as const

/** Đơn vị of a processing time. */
export const TIME_UNITS = [
  { value: 'working-day', label: 'ngày làm việc' },
  { value: 'day', label: 'ngày' },
  { value: 'hour', label: 'giờ' },
  { value: 'month', label: 'tháng' },
] as const

/** Đối tượng thực hiện, as the national database lists them. */
export const APPLICANTS = [
  { value: 'cong-dan', label: 'Công dân Việt Nam' },
  { value: 'nguoi-viet-nam-o-nuoc-ngoai', label: 'Người Việt Nam định cư ở nước ngoài' },
  { value: 'nguoi-nuoc-ngoai', label: 'Người nước ngoài' },
  { value: 'can-bo', label: 'Cán bộ, công chức, viên chức' },
  { value: 'doanh-nghiep', label: 'Doanh nghiệp' },
  { value: 'doanh-nghiep-viet-nam', label: 'Doanh nghiệp Việt Nam' },
  { value: 'doanh-nghiep-nuoc-ngoai', label: 'Doanh nghiệp có vốn đầu tư nước ngoài' },
  { value: 'hop-tac-xa', label: 'Hợp tác xã' },
  { value: 'to-chuc', label: 'Tổ chức (không bao gồm doanh nghiệp, HTX)' },
  { value: 'to-chuc-nuoc-ngoai', label: 'Tổ chức nước ngoài' },
] as const

/** Mức độ cung cấp dịch vụ công trực tuyến. */
export const ONLINE_SERVICES = [
  { value: 'full', label: 'Toàn trình' },
  { value: 'partial', label: 'Một phần' },
  { value: 'none', label: 'Chưa cung cấp trực tuyến' },
] as const

/** Trạng thái of a procedure. */
export const PROCEDURE_STATUSES = [
  { value: 'in-force', label: 'Đang áp dụng' },
  { value: 'amended', label: 'Đã sửa đổi' },
  { value: 'not-yet', label: 'Chưa áp dụng' },
  { value: 'repealed', label: 'Đã bãi bỏ' },
] as const

/** What a publication decision does to a procedure. */
export const PUBLICATION_CHANGES = [
  { value: 'new', label: 'Ban hành mới' },
  { value: 'amended', label: 'Sửa đổi, bổ sung' },
  { value: 'replaced', label: 'Thay thế' },
  { value: 'repealed', label: 'Bãi bỏ' },
] as const

/** What every published procedure says (Nghị định 63/2010/NĐ-CP, Điều 8), and the tab of its form that holds it. */
export const MANDATORY_PARTS = [
  { value: 'name', label: 'Tên thủ tục', tab: 'Thủ tục' },
  { value: 'steps', label: 'Trình tự thực hiện', tab: 'Trình tự' },
  { value: 'methods', label: 'Cách thức thực hiện', tab: 'Cách nộp, thời hạn, phí' },
  { value: 'papers', label: 'Thành phần hồ sơ', tab: 'Hồ sơ' },
  { value: 'sets', label: 'Số lượng hồ sơ', tab: 'Hồ sơ' },
  { value: 'time', label: 'Thời hạn giải quyết', tab: 'Cách nộp, thời hạn, phí' },
  { value: 'applicants', label: 'Đối tượng thực hiện', tab: 'Thủ tục' },
  { value: 'agency', label: 'Cơ quan thực hiện', tab: 'Cơ quan' },
] as const

/** The Vietnamese label of a value of one of the lists above; the value itself where the list has none. */
export function labelOf(list: readonly { value: string; label: string }[], value: string): string {
  return list.find((entry) => entry.value === value)?.label ?? value
}
