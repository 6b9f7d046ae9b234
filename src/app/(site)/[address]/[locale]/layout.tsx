import type { Metadata } from 'next'
import type { CSSProperties, ReactNode } from 'react'
import { ArchiveBanner } from '@/features/unit-history/components/archive-banner'
import { scriptAddress } from '@/platform/public-files'
import { SearchBoxScript } from '@/platform/search/components/search-box-script'
import { nightAccent } from '@/platform/sites/accent-color'
import { HeadLinks } from '@/platform/site-files/head-links'
import { iconPath, TOUCH_ICON_SIZE } from '@/platform/site-files/icon-paths'
import { MANIFEST_PATH } from '@/platform/site-files/manifest'
import { siteContext, type SitePageProps } from '@/platform/sites/site-context'
import { letters } from '@/platform/ui/fonts'
import { SiteFooter } from '@/platform/ui/site-footer'
import { SiteHeader } from '@/platform/ui/site-header'
import { SitePageScript } from '@/platform/ui/site-page-script'
import '../../site.css'

export async function generateMetadata({ params }: SitePageProps): Promise<Metadata> {
  const { site, canonical, href } = await siteContext(await params)
  return {
    metadataBase: new URL(canonical('/')),
    title: { default: site.name, template: `%s – ${site.name}` },
    description: site.introduction,
    icons: { icon: '/favicon.svg', apple: href(iconPath(TOUCH_ICON_SIZE)) },
    manifest: href(MANIFEST_PATH),
    openGraph: { siteName: site.name },
  }
}

export default async function SiteLayout({ params, children }: SitePageProps & { children: ReactNode }) {
  const ctx = await siteContext(await params)
  return (
    <html lang={ctx.locale} className={letters.variable} style={accentOf(ctx.site.accentColor)}>
      <head>
        <script src={scriptAddress('display-settings.js')} />
      </head>
      <body>
        <HeadLinks ctx={ctx} />
        <SiteHeader ctx={ctx} />
        <ArchiveBanner ctx={ctx} />
        <main id="noi-dung" className="shell py-6 md:py-8" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter ctx={ctx} />
        <SearchBoxScript ctx={ctx} />
        <SitePageScript />
      </body>
    </html>
  )
}

/** The site's colour by day and by night; the portal's own (tokens.css) where it has none. */
function accentOf(color: string | null): CSSProperties | undefined {
  return color === null
    ? undefined
    : ({ '--accent': color, '--accent-night': nightAccent(color) } as CSSProperties)
}
