/** Parameters by which a link to an empty form of a term or best bet fills it in. */
export const PREFILL = { phrase: 'tu-khoa', site: 'trang' } as const
