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

/** The collection whose items are read below `/van-ban`; `null` for any other section. */
export function collectionAt(section: string): ReadableCollection | null {
  const [found] = Object.entries(ROUTES).find(([, route]) => route === section) ?? []
  return found !== undefined && isReadable(found) ? found : null
}

/** True for a collection whose items have a public page. */
export function isReadable(collection: string): collection is ReadableCollection {
  return Object.hasOwn(ROUTES, collection)
}
