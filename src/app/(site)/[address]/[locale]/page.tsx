import type { Metadata } from 'next'
import { SiteStructuredData } from '@/platform/open-data/site-structured-data'
import { pageMetadata } from '@/platform/page-metadata/page-metadata'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { HomeBlocks } from './home-blocks'
import { HomeSearch } from './home-search'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const ctx = await siteContext(await params)
  return pageMetadata(ctx, { path: '/' })
}

export default async function HomePage({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  return (
    <>
      <SiteStructuredData ctx={ctx} />
      <div className="home">
        <HomeSearch ctx={ctx} />
        <HomeBlocks ctx={ctx} />
      </div>
    </>
  )
}
