import { env } from '@/env'

type Reached = { slug: string; isRoot: boolean; hosts: string[] }

/** `/van-ban` below a member's path form: `/don-vi/xa-x/van-ban`. */
export function memberPath(slug: string, path: string): string {
  return `/don-vi/${slug}${path === '/' ? '' : path}`
}

/** The public origin of a host, with the scheme and port that the portal itself is reached by. */
export function originOfHost(host: string): string {
  const origin = new URL(env.PORTAL_URL)
  origin.hostname = host
  return origin.origin
}

/** The one absolute address of a page of a site: its first host, or the path form on the root's host. */
export function canonicalUrl(site: Reached, path: string): string {
  const [host] = site.hosts
  if (site.isRoot) return env.PORTAL_URL + path
  return host ? originOfHost(host) + path : env.PORTAL_URL + memberPath(site.slug, path)
}
