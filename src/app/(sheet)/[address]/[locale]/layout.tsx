import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import '../../sheet.css'

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const { canonical } = await siteContext(await params)
  // A sheet says what its page says: search engines are led to that.
  return {
    metadataBase: new URL(canonical('/')),
    icons: '/favicon.svg',
    robots: { index: false, follow: true },
  }
}

/** Pages that are printed: nothing around them. */
export default async function SheetLayout({ params, children }: SitePageProps & { children: ReactNode }) {
  const { locale } = await siteContext(await params)
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
