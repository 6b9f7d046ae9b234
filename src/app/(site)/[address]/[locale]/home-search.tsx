import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { SearchBox } from '@/platform/ui/search-box'
import { HomeOffice } from './home-office'

/** The first screen, also of a small telephone: what to look for, the parts most needed, and whether the office is open. */
export async function HomeSearch({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('home')
  const nav = await getTranslations('site.nav')
  const quickLinks = [
    { href: '/thu-tuc', label: nav('procedures') },
    { href: '/van-ban', label: nav('legalDocuments') },
    { href: '/chi-dao-dieu-hanh', label: nav('directives') },
    { href: '/gioi-thieu', label: nav('about') },
  ]
  return (
    <section className="home-top">
      <div className="min-w-0">
        <h1 className="text-subtitle md:text-title font-semibold text-balance">{t('question')}</h1>
        {ctx.site.introduction && (
          <p className="text-muted mt-1 max-w-[60ch] max-md:hidden">{ctx.site.introduction}</p>
        )}
        <div className="mt-2.5 md:mt-5">
          <SearchBox ctx={ctx} size="hero" isQuiet />
        </div>
        <nav aria-label={t('quickLinks')}>
          <ul className="mt-2.5 flex flex-wrap gap-1.5 md:mt-4 md:gap-2">
            {quickLinks.map(({ href, label }) => (
              <li key={href} className="max-md:last:hidden">
                <a
                  className="border-accent/40 bg-card hover:bg-accent hover:text-accent-ink max-md:text-small block rounded-full border px-2.5 py-1.5 md:px-4"
                  href={ctx.href(href)}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <HomeOffice ctx={ctx} />
    </section>
  )
}
