/** Abbreviations of issuing bodies at the end of a document number (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const BODIES: Record<string, string> = {
  BCA: 'Bộ Công an',
  BCT: 'Bộ Công Thương',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BGTVT: 'Bộ Giao thông vận tải',
  BHXH: 'Bảo hiểm xã hội Việt Nam',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BNG: 'Bộ Ngoại giao',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BNV: 'Bộ Nội vụ',
  BQP: 'Bộ Quốc phòng',
  BTC: 'Bộ Tài chính',
  BTM: 'Bộ Thương mại',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BTP: 'Bộ Tư pháp',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BXD: 'Bộ Xây dựng',
  BYT: 'Bộ Y tế',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
  TTCP: 'Thanh tra Chính phủ',
  VPCP: 'Văn phòng Chính phủ',
}

/** The full name of an issuing body that a source may abbreviate; the text itself where we do not know better. */
export function issuingBodyName(printed: string): string {
  return BODIES[printed] ?? printed
}
