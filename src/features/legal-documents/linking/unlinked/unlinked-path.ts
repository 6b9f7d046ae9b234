/** The screen of relations that are words only. */
export const UNLINKED_PATH = '/admin/quan-he-chua-noi'
