/** A scanned decision of a hundred pages fits; a video does not. */
export const LARGEST_FILE_BYTES = 25 * 1024 * 1024

/** Pictures and the office formats that forms and decisions come in. No SVG: it can carry scripts. */
export const ALLOWED_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'application/pdf',
  'application/msword',
  // What the content of an old .doc or .xls is recognised as.
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]
