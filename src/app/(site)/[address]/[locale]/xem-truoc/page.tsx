import type { Metadata } from 'next'
import { NoPreview } from '@/platform/preview/dead-end'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export const metadata: Metadata = { title: 'Bản xem trước', robots: { index: false, follow: false } }

/** The web server sends it in the place of a preview that somebody may not see. */
export default async function NoPreviewPage({ params }: SitePageProps) {
  await siteContext(await params)
  return <NoPreview />
}
