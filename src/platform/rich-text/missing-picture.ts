/** How the note begins that stands in the place of a picture which could not be had. */
export const MISSING_PICTURE = '[Ảnh chưa có:'
