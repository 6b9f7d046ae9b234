import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { IntroductionPage } from '@/features/pages/components/introduction-page'
import { movedPage, readPage } from '@/features/pages/queries'
import { hasEnglishTitle } from '@/platform/page-metadata/has-english'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { contentPath } from '@/platform/sites/content-path'
import { ownerOf, siteContext, type SitePageProps } from '@/platform/sites/site-context'

type Props = SitePageProps<{ slug: string }>

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ctx, page } = await pageOf(params)
  const owner = page.textOwner === null ? ctx.site : await ownerOf(ctx, page.textOwner)
  const isUnwritten = page.textOwner === null
  return {
    ...pageMetadata(ctx, {
      path: contentPath('pages', page.slug),
      owner: owner ?? ctx.site,
      title: page.title,
      description: page.summary,
      hasEnglish: await hasEnglishTitle(ctx, {
        collection: 'pages',
        ownerId: page.textOwner ?? '',
        slug: page.slug,
      }),
      item: { collection: 'pages', slug: page.slug },
    }),
    ...(isUnwritten ? { robots: { index: false } } : {}),
  }
}

export default async function IntroductionPageRoute({ params }: Props) {
  const { ctx, page } = await pageOf(params)
  return <IntroductionPage ctx={ctx} page={page} />
}

/** The page at this address; an old address leads to the new one, an unknown one to the 404 page. */
async function pageOf(params: Props['params']) {
  const { slug, ...site } = await params
  const ctx = await siteContext(site)
  const page = await readPage(ctx, slug)
  if (page) return { ctx, page }
  const moved = await movedPage(ctx, slug)
  return moved ? permanentRedirect(ctx.href(contentPath('pages', moved))) : notFound()
}
