/** An introduction page that the law asks of every site of an authority. */
type MandatoryPage = { slug: string; title: string; english: string }

/** The mandatory page of contacts: while it is empty it prints what the site says of itself. */
export const CONTACT_PAGE = 'lien-he'

/**
 * The introduction that every authority owes its readers (Nghị định 42/2022/NĐ-CP, Điều 4, khoản 1), in its order. A new
 * site begins with these pages, still empty; until it has written one, readers are shown that of the site above.
 */
export const MANDATORY_PAGES: MandatoryPage[] = [
  { slug: 'gioi-thieu-chung', title: 'Giới thiệu chung', english: 'General introduction' },
  { slug: 'co-cau-to-chuc', title: 'Cơ cấu tổ chức', english: 'Organisation' },
  { slug: 'chuc-nang-nhiem-vu', title: 'Chức năng, nhiệm vụ', english: 'Functions and duties' },
  { slug: 'lanh-dao', title: 'Lãnh đạo', english: 'Leaders' },
  { slug: CONTACT_PAGE, title: 'Liên hệ', english: 'Contact' },
]
