import type { Metadata } from 'next'
import { DeadLink } from '@/platform/preview/dead-end'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export const metadata: Metadata = { title: 'Liên kết xem thử', robots: { index: false, follow: false } }

/** The web server sends it in the place of a link that opens nothing. */
export default async function DeadLinkPage({ params }: SitePageProps) {
  await siteContext(await params)
  return <DeadLink />
}
