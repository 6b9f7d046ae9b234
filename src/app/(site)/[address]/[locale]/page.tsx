import { siteContext, type SitePageProps } from '@/platform/sites/site-context'

export const dynamic = 'force-static'
export const revalidate = 300
export function generateStaticParams() {
  return []
}

export default async function Home({ params }: SitePageProps) {
  const ctx = await siteContext(await params)
  return <h1>{ctx.site.name}</h1>
}
