/** Kinds of content whose reading is counted, with the section of a site where their pages stand. */
const SECTIONS = {
  'tin-tuc': 'news',
  'gioi-thieu': 'pages',
  'chi-dao-dieu-hanh': 'directives',
  'van-ban': 'legal-documents',
  'thu-tuc': 'procedures',
} as const

export type CountedCollection = (typeof SECTIONS)[keyof typeof SECTIONS]

/** Response header by which the proxy tells the web server whose page is answered; it never leaves the portal. */
export const VIEWED_HEADER = 'x-portal-viewed'

/** Whether a page below a site's home is the page of an item itself, not of its file, history or notice sheet. */
export function isItemPage(page: string): boolean {
  const [, section = '', slug, more] = page.split('/')
  return section in SECTIONS && Boolean(slug) && more === undefined
}
