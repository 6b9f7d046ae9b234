/** The screens on which editors see what was read out of files. */
export const FILE_TEXTS_PATH = '/admin/chu-trong-tep'

/** Their addresses in the API. */
export const FILE_TEXTS_API = '/api/file-texts'
export const FILE_PAGES_API = '/api/file-pages'
