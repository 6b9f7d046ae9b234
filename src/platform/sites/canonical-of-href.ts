import type { SiteContext } from './site-context'

/** The one absolute address behind a link that `ctx.href` made; other links as they are. */
export function canonicalOfHref(ctx: Pick<SiteContext, 'href' | 'canonical'>, href: string): string {
  const home = ctx.href('/')
  const prefix = home === '/' ? '' : home
  if (href === home) return ctx.canonical('/')
  return href.startsWith(`${prefix}/`) ? ctx.canonical(href.slice(prefix.length)) : href
}
