/** `/van-ban` in a member's path form: `/don-vi/xa-x/van-ban`. */
export function memberPath(slug: string, path: string): string {
  return `/don-vi/${slug}${path === '/' ? '' : path}`
}
