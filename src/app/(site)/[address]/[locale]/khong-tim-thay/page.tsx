import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { NotFoundHelp } from '@/platform/ui/help-page'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export const metadata = { robots: { index: false } }

/** Printed in full for every 404: Next leaves the page of `notFound()` to scripts that public pages do not have. */
export default async function NotFoundPage({ params }: SitePageProps) {
  return <NotFoundHelp ctx={await siteContext(await params)} />
}
