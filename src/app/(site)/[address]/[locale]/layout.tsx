import type { Metadata } from 'next'
import type { CSSProperties, ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { ArchiveBanner } from '@/features/unit-history/components/archive-banner'
import { SearchBoxScript } from '@/platform/search/components/search-box-script'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { SiteFooter } from '@/platform/ui/site-footer'
import { SiteHeader } from '@/platform/ui/site-header'
import { SitePageScript } from '@/platform/ui/site-page-script'
import '../../site.css'

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const { site, canonical } = await siteContext(await params)
  return {
    metadataBase: new URL(canonical('/')),
    title: { default: site.name, template: `%s – ${site.name}` },
    description: site.introduction,
    icons: '/favicon.svg',
    openGraph: { siteName: site.name },
  }
}

export default async function SiteLayout({ params, children }: SitePageProps & { children: ReactNode }) {
  const ctx = await siteContext(await params)
  const t = await getTranslations('site')
  const accent = ctx.site.accentColor
  return (
    <html lang={ctx.locale} style={accent ? ({ '--accent': accent } as CSSProperties) : undefined}>
      <body>
        <a href="#noi-dung" className="button sr-only focus:not-sr-only focus:absolute focus:z-10">
          {t('skipToContent')}
        </a>
        <SiteHeader ctx={ctx} />
        <ArchiveBanner ctx={ctx} />
        <main id="noi-dung" className="shell py-8" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter ctx={ctx} />
        <SearchBoxScript ctx={ctx} />
        <SitePageScript />
      </body>
    </html>
  )
}
