import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../sites/site-context'
import { menuEntries } from './main-menu'
import { SearchBox } from './search-box'
import { TelephoneLink } from './site-footer'

/** What a reader who came to the wrong address sees: a search, the parts of the site, a number to call. */
export async function NotFoundHelp({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site.notFound')
  const entries = await menuEntries(ctx)
  const { telephone } = ctx.site.contacts
  return (
    <div className="max-w-3xl py-6">
      <h1 className="text-title font-semibold">{t('title')}</h1>
      <p className="text-lead text-muted mt-3">{t('lead')}</p>
      <div className="mt-6">
        <SearchBox ctx={ctx} size="hero" />
      </div>
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-1">
        {entries.map(({ label, href }) => (
          <li key={href}>
            <a className="text-accent block py-1.5 underline underline-offset-4" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {telephone && (
        <p className="mt-6">{t.rich('call', { telephone: () => <TelephoneLink number={telephone} /> })}</p>
      )}
    </div>
  )
}
