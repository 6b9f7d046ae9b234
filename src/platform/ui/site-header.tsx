import { getTranslations } from 'next-intl/server'
import { inLocale, LOCALES } from '../i18n/locales'
import type { SiteContext } from '../sites/site-context'
import { memberPath } from '../sites/member-path'
import { Emblem } from './emblem'
import { MainMenu } from './main-menu'
import { Picture } from './picture'
import { SearchBox } from './search-box'

/** Whose site it is, the search and the menu: the same on every page of a site. */
export async function SiteHeader({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site')
  const { site } = ctx
  return (
    <header>
      <TopLine ctx={ctx} />
      <div className="site-title">
        <div className="shell grid items-center gap-x-10 gap-y-3 py-4 md:grid-cols-[1fr_minmax(18rem,26rem)]">
          <a href={ctx.href('/')} className="flex min-w-0 items-center gap-4">
            <Emblem site={site} alt={t('emblemOf', { name: site.name })} />
            <span className="min-w-0">
              <span className="text-small text-muted block">{await whatItIs(ctx)}</span>
              <span className="text-lead block font-semibold break-words md:text-[1.375rem]">
                {site.name}
              </span>
            </span>
          </a>
          <div className="header-search print:hidden">
            <SearchBox ctx={ctx} />
          </div>
        </div>
        {site.banner && (
          <Picture
            image={{ ...site.banner, alt: '' }}
            sizes="(min-width: 48rem) 60vw, 100vw"
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
      <div className="shell flex min-h-10 flex-wrap items-center justify-between gap-x-6">
        {site.isRoot ? (
          <span />
        ) : (
          <a className="py-1.5 underline-offset-4 hover:underline" href={ctx.hrefOf(root)}>
            ‹ {t('memberOf', { name: root.name })}
          </a>
        )}
        <ul className="flex gap-x-4" aria-label={t('language.label')}>
          {LOCALES.filter((other) => other !== locale).map((other) => (
            <li key={other}>
              <a
                className="block py-1.5 underline-offset-4 hover:underline"
                href={inLocale(other, home)}
                hrefLang={other}
                lang={other}
              >
                {t(`language.${other}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
