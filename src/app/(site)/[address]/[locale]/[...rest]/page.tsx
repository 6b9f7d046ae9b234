import { notFound } from 'next/navigation'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

// An address nobody made is never kept.
export const dynamic = 'force-dynamic'

export default async function UnknownPage({ params }: SitePageProps): Promise<never> {
  await siteContext(await params)
  notFound()
}
