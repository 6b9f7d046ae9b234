import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DirectiveList } from '@/features/directives/components/directive-list'
import { listDirectives } from '@/features/directives/queries'
import { feedTypes } from '@/platform/feeds/feed-path'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  const t = await getTranslations('directives')
  return pageMetadata(ctx, {
    path: '/chi-dao-dieu-hanh',
    title: t('title'),
    types: feedTypes(ctx, '/chi-dao-dieu-hanh'),
  })
}

export default async function DirectiveListPage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  const filters = { page: 1 }
  return <DirectiveList ctx={ctx} filters={filters} page={await listDirectives(ctx, filters)} />
}
