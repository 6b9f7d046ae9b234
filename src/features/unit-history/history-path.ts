/** Where a site tells which units it came from and went to; not below `/gioi-thieu`, whose addresses people choose. */
export const HISTORY_PATH = '/lich-su-don-vi'
