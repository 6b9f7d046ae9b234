/** The thickest real document at hand has 130 pages; a code of laws about 700. What is longer is a bundle of files. */
export const MOST_TEXT_PAGES = 2000

/** A scanned page takes some seconds of one core: 200 keep everybody else waiting for up to half an hour. */
export const MOST_OCR_PAGES = 200

/** A scanned page takes 7 to 12 s of one core; on a machine that was busy with other work 56 s were seen. */
export const LONGEST_PAGE_MS = 180_000

/** Opening reads a file's table of contents, Word files as a whole. */
export const LONGEST_OPENING_MS = 60_000

/** Pages that stop the reader (too slow, too big) are left out; a file with more of them is a trap. */
export const MOST_LOST_PAGES = 3

/** Bytes of memory the reading process may hold; measured figures are in docs/ocr.md. */
export const MOST_MEMORY_BYTES = 1024 * 1024 * 1024

/** Megabytes of JavaScript objects in it, strings of a bomb for example. */
export const MOST_HEAP_MB = 512

/** Search and pages learn of a long file's first pages before its last is read. */
export const PAGES_BETWEEN_SYNCS = 10

/** About what an A4 page of running text holds; Word files know no pages. */
export const WORD_PAGE_LETTERS = 3000

/** An A4 page at 300 dots per inch has 8.7 million. A page of any size is rendered into no more than this. */
export const MOST_PAGE_PIXELS = 12_000_000

/** Pictures inside a PDF that are larger (A4 at 600 dpi has 35 million) are left out. */
export const MOST_PICTURE_PIXELS = 50_000_000

/** Unpacked size of a Word file's parts; a real form of 60 pages unpacks to 6 MB. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024
