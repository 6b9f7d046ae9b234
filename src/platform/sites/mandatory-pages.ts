/** An introduction page that the law asks of every site of an authority. */
export type MandatoryPage = { slug: string; title: string; english: string }

/**
 * The introduction that every authority owes its readers (Nghị định 42/2022/NĐ-CP, Điều 4, khoản 1), in its order. A new
 * site begins with these pages, still empty; until it has written one, readers are shown that of the site above.
 */
export const MANDATORY_PAGES: MandatoryPage[] = [
  { slug: 'gioi-thieu-chung', title: 'Giới thiệu chung', english: 'General introduction' },
  { slug: 'co-cau-to-chuc', title: 'Cơ cấu tổ chức', english: 'Organisation' },
  { slug: 'chuc-nang-nhiem-vu', title: 'Chức năng, nhiệm vụ', english: 'Functions and duties' },
  { slug: 'lanh-dao', title: 'Lãnh đạo', english: 'Leaders' },
  { slug: 'lien-he', title: 'Liên hệ', english: 'Contact' },
]
