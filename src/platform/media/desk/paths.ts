/** The screen of a site's files. */
export const MEDIA_DESK_PATH = '/admin/kho-anh'

/** What the screen asks and does. */
export const MEDIA_DESK_API = '/api/media/kho'

export const fileFormPath = (id: string) => `/admin/collections/media/${id}`
