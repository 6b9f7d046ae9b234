import { getTranslations } from 'next-intl/server'
import { inLocale, LOCALES } from '../i18n/locales'
import type { SiteContext } from '../sites/site-context'
import { memberPath } from '../sites/member-path'
import { Emblem } from './emblem'
import { MainMenu } from './main-menu'
import { PhoneMenu } from './phone-menu'
import { Picture } from './picture'
import { SearchBox } from './search-box'
import { ThemeButton } from './theme-button'

/** Whose site it is, the search and the menu: the same on every page of a site. */
export async function SiteHeader({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site')
  const { site } = ctx
  return (
    <header>
      <a href="#noi-dung" className="skip-link button">
        {t('skipToContent')}
      </a>
      <TopLine ctx={ctx} />
      <div className="site-title">
        <div className="shell items-center gap-x-10 py-2.5 md:grid md:grid-cols-[1fr_minmax(18rem,26rem)] md:py-4">
          <a href={ctx.href('/')} className="flex min-w-0 items-center gap-3 max-md:mr-18 md:gap-4">
            <Emblem site={site} alt={t('emblemOf', { name: site.name })} />
            <span className="min-w-0">
              <span className="text-tiny md:text-small text-muted block">{await whatItIs(ctx)}</span>
              <span className="text-lead md:text-subtitle block font-semibold break-words">{site.name}</span>
            </span>
          </a>
          <PhoneMenu ctx={ctx} />
          <div className="header-search max-md:mt-2.5 print:hidden">
            <SearchBox ctx={ctx} />
          </div>
        </div>
        {site.banner && (
          <Picture
            image={{ ...site.banner, alt: '' }}
            sizes="62vw"
            isBackdrop
            className="site-banner print:hidden"
          />
        )}
      </div>
      <MainMenu ctx={ctx} />
    </header>
  )
}

/** A portal, and of what kind of unit where its name does not say so. */
async function whatItIs({ site }: SiteContext): Promise<string> {
  const t = await getTranslations('site')
  const kind = t(`kind.${site.kind}`)
  const isSaid = site.name.toLocaleLowerCase('vi').includes(kind.toLocaleLowerCase('vi'))
  return isSaid ? t('portalName') : `${t('portalName')} · ${kind}`
}

/** The way up to the root on a member's site, and the other language. */
async function TopLine({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site')
  const { site, root, locale, reachedBy } = ctx
  const home = reachedBy === 'path' ? memberPath(site.slug, '/') : '/'
  return (
    <div className="border-line bg-sunken text-small border-b print:hidden">
      <div className="shell flex min-h-9 flex-wrap items-center justify-between gap-x-4 md:min-h-10">
        {site.isRoot ? (
          <span />
        ) : (
          <a className="py-1 underline-offset-4 hover:underline md:py-1.5" href={ctx.hrefOf(root)}>
            <span aria-hidden="true">‹</span>{' '}
            {t.rich('memberOf', {
              name: root.name,
              wide: (words) => <span className="max-sm:sr-only">{words}</span>,
            })}
          </a>
        )}
        <div className="flex items-center gap-x-4">
          <ThemeButton />
          <ul className="flex gap-x-4" aria-label={t('language.label')}>
            {LOCALES.filter((other) => other !== locale).map((other) => (
              <li key={other}>
                <a
                  className="block py-1 underline-offset-4 hover:underline md:py-1.5"
                  href={inLocale(other, home)}
                  hrefLang={other}
                  lang={other}
                  // The web server leads it to the page being read (src/server/reader-links.ts).
                  data-same-page=""
                >
                  {t(`language.${other}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
