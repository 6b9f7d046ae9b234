import type { SiteContext } from '../sites/site-context'
import { canonicalOfHref } from '../sites/canonical-of-href'
import { StructuredData, type StructuredNode } from './structured-data'

/** A step of a trail; the last, the page itself, has no address. */
type Step = { label: string; href?: string }

/** The way from the home page to this one, for search engines; nothing of what is not public. */
export function BreadcrumbStructuredData({ ctx, trail }: { ctx: SiteContext; trail: Step[] }) {
  return ctx.isPreview ? null : <StructuredData data={breadcrumbList(ctx, trail)} />
}

/** A trail as schema.org `BreadcrumbList`. */
export function breadcrumbList(ctx: Pick<SiteContext, 'href' | 'canonical'>, trail: Step[]): StructuredNode {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: label,
      item: href && canonicalOfHref(ctx, href),
    })),
  }
}
