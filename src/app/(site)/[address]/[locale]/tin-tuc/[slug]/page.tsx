import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { NewsArticle } from '@/features/news/components/news-article'
import { movedNews, readNews } from '@/features/news/queries'
import { hasEnglishTitle } from '@/platform/page-metadata/has-english'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { NewsStructuredData } from '@/features/news/structured-data'
import { contentPath } from '@/platform/sites/content-path'
import { ownerOf, siteContext, type SitePageProps } from '@/platform/sites/site-context'

type Props = SitePageProps<{ slug: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, article } = await articleOf(params)
  const { title, summary, cover, publishedAt, slug, ownerId } = article
  return pageMetadata(ctx, {
    path: contentPath('news', slug),
    owner: (await ownerOf(ctx, ownerId)) ?? ctx.site,
    title,
    description: summary,
    hasEnglish: await hasEnglishTitle(ctx, { collection: 'news', ownerId, slug }),
    item: { collection: 'news', slug, publishedAt },
    image: cover && { ...(cover.renditions.at(-1) ?? cover), alt: cover.alt },
  })
}

export default async function NewsArticlePage({ params }: Props) {
  const { ctx, article } = await articleOf(params)
  return (
    <>
      <NewsStructuredData ctx={ctx} article={article} />
      <NewsArticle ctx={ctx} article={article} />
    </>
  )
}

/** The item at this address; an old address leads to the new one, an unknown one to the 404 page. */
async function articleOf(params: Props['params']) {
  const { slug, ...site } = await params
  const ctx = await siteContext(site)
  const article = await readNews(ctx, slug)
  if (article) return { ctx, article }
  const moved = await movedNews(ctx, slug)
  return moved ? permanentRedirect(ctx.href(contentPath('news', moved))) : notFound()
}
