import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { ErrorHelp } from '@/platform/ui/help-page'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export const metadata = { robots: { index: false } }

/** Printed in full for every error of ours: Next leaves its error page to scripts that public pages do not have. */
export default async function ErrorPage({ params }: SitePageProps) {
  return <ErrorHelp ctx={await siteContext(await params)} />
}
