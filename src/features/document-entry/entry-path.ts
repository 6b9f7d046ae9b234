/** The screens on which clerks enter many documents. */
export const ENTRY_PATH = '/admin/nhap-van-ban'

/** Their addresses in the API. */
export const BATCHES_API = '/api/document-batches'
export const FILES_API = '/api/document-batch-files'
