import { env } from '@/env'
import { inLocale, type Locale } from '../i18n/locales'
import { memberPath } from './member-path'

type Reached = { slug: string; isRoot: boolean; hosts: string[] }

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

/** The same in a language: `/en` stands before the whole path. */
export function canonicalUrlIn(locale: Locale, site: Reached, path: string): string {
  const url = new URL(canonicalUrl(site, path))
  url.pathname = inLocale(locale, url.pathname)
  return url.href
}
