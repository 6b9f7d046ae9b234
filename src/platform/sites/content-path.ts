/** Where the items of a collection are read, below the home page of a site. */
const ROUTES = {
  news: '/tin-tuc',
  pages: '/gioi-thieu',
  directives: '/chi-dao-dieu-hanh',
  'legal-documents': '/van-ban',
  procedures: '/thu-tuc',
} as const

/** Collections whose items have a public page. */
export type ReadableCollection = keyof typeof ROUTES

/** `/van-ban/<slug>`: give it to `ctx.href` or `ctx.canonical`. */
export function contentPath(collection: ReadableCollection, slug: string): string {
  return `${ROUTES[collection]}/${slug}`
}

/** True for a collection whose items have a public page. */
export function isReadable(collection: string): collection is ReadableCollection {
  return Object.hasOwn(ROUTES, collection)
}
