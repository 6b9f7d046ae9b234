import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { SearchBox } from '@/platform/ui/search-box'

/** What most readers come for: words to look for, and the parts they need most. */
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
    <section className="bg-accent-soft rounded px-5 py-8 sm:px-10 sm:py-12">
      <h1 className="text-title font-semibold text-balance">{t('question')}</h1>
      {ctx.site.introduction && <p className="text-muted mt-2 max-w-[60ch]">{ctx.site.introduction}</p>}
      <div className="mt-6 max-w-3xl">
        <SearchBox ctx={ctx} size="hero" />
      </div>
      <nav aria-label={t('quickLinks')}>
        <ul className="mt-5 flex flex-wrap gap-2">
          {quickLinks.map(({ href, label }) => (
            <li key={href}>
              <a
                className="border-accent/40 bg-card hover:bg-accent hover:text-accent-ink block rounded-full border px-4 py-1.5"
                href={ctx.href(href)}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  )
}
