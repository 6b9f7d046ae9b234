import { StructuredData, type StructuredNode } from '@/platform/open-data/structured-data'
import { contentPath } from '@/platform/sites/content-path'
import { ownerOf, type SiteContext } from '@/platform/sites/site-context'
import type { PublicSite } from '@/platform/sites/public-site'
import type { NewsArticle } from './news-item'

type Props = { ctx: SiteContext; article: NewsArticle }

/** What search engines read of a news item's page. */
export async function NewsStructuredData({ ctx, article }: Props) {
  const owner = (await ownerOf(ctx, article.ownerId)) ?? ctx.site
  return <StructuredData data={newsNode(ctx, article, owner)} />
}

/** A news item as schema.org `NewsArticle`, published by the unit that owns it. */
export function newsNode(
  { locale, canonical }: Pick<SiteContext, 'locale' | 'canonical'>,
  article: NewsArticle,
  owner: PublicSite,
): StructuredNode {
  const { title, summary, slug, cover, publishedAt, author, category, changes } = article
  const home = canonical('/', owner)
  const url = canonical(contentPath('news', slug), owner)
  const changed = changes[0]?.day
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${url}#tin`,
    headline: title,
    description: summary ?? undefined,
    url,
    mainEntityOfPage: url,
    inLanguage: article.isTranslated ? locale : 'vi',
    articleSection: category?.name,
    datePublished: publishedAt ?? undefined,
    dateModified: changed ?? publishedAt ?? undefined,
    image: cover ? new URL(cover.renditions.at(-1)?.url ?? cover.url, home).href : undefined,
    author: author
      ? { '@type': 'Person', name: author }
      : { '@type': 'GovernmentOrganization', name: owner.name, url: home },
    publisher: { '@type': 'GovernmentOrganization', '@id': `${home}#don-vi`, name: owner.name, url: home },
  }
}
