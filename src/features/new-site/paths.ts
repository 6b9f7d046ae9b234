/** Screen of the admin where sites are made. */
export const NEW_SITE_PATH = '/admin/tao-trang'

/** Below it the endpoints of new sites. */
export const NEW_SITES_API = '/api/trang-moi'
