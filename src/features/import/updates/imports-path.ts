/** The screens on which officers bring files of procedures and decide about them. */
export const IMPORTS_PATH = '/admin/nhap-thu-tuc'

/** Their address in the API. */
export const IMPORTS_API = '/api/procedure-imports'
