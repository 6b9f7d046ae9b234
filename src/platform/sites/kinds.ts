/** Kinds of unit a site may speak for; a district is only one of them. */
export const SITE_KINDS = [
  { value: 'tinh', label: 'Tỉnh' },
  { value: 'thanh-pho', label: 'Thành phố' },
  { value: 'huyen', label: 'Huyện' },
  { value: 'quan', label: 'Quận' },
  { value: 'thi-xa', label: 'Thị xã' },
  { value: 'xa', label: 'Xã' },
  { value: 'phuong', label: 'Phường' },
  { value: 'thi-tran', label: 'Thị trấn' },
  { value: 'dac-khu', label: 'Đặc khu' },
] as const

export type SiteKind = (typeof SITE_KINDS)[number]['value']
