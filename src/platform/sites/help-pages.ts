/** Pages that stand in for an answer of this status, below the home page of a site. */
export const HELP_PAGES = { 404: '/khong-tim-thay', 500: '/gap-loi' } as const

/** Response header by which the proxy tells the web server where the reader's home page is. */
export const READER_HOME_HEADER = 'x-portal-reader-home'
