/** Lists that are static without a query and have a `tra-cuu` sibling for queries. */
export const LIST_ROUTES = [
  /^\/tin-tuc$/,
  /^\/tin-tuc\/chuyen-muc\/[a-z0-9-]+$/,
  /^\/van-ban$/,
  /^\/thu-tuc$/,
  /^\/chi-dao-dieu-hanh$/,
]

/** The parameters lists know; others (utm_source, fbclid) leave the static page in place. */
export const LIST_PARAMETERS = new Set([
  'q',
  'page',
  'category',
  'type',
  'kind',
  'year',
  'month',
  'from',
  'to',
  'issuer',
  'signer',
  'number',
  'effect',
  'field',
  'sector',
  'agency',
  'level',
  'audience',
  'event',
  'letter',
  'begins',
  'online',
  'onlineService',
  'sort',
  'ngay',
  'status',
  'basis',
])
