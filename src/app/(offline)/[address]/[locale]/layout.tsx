import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import '../../offline.css'

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const { site, canonical } = await siteContext(await params)
  return { metadataBase: new URL(canonical('/')), title: site.name, robots: { index: false } }
}

/** What is kept on the device of a reader: one page and its style, without anything around them. */
export default async function OfflineLayout({ params, children }: SitePageProps & { children: ReactNode }) {
  const { locale } = await siteContext(await params)
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
