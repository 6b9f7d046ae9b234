import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../sites/site-context'
import { siteMenu, type MenuEntry } from '../sites/site-menu'
import { Caret, linksOf } from './menu-parts'

/** The menu of telephones: one button beside the name; everything opens without any script. */
export async function PhoneMenu({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site')
  const entries = await siteMenu(ctx)
  const columns = entries.some(({ below }) => below.length > 0) ? '' : 'grid-cols-2'
  return (
    <details className="phone-menu md:hidden print:hidden">
      <summary>
        <svg viewBox="0 0 20 20" aria-hidden="true" className="size-6">
          <path
            className="menu-closed"
            d="M2 5h16M2 10h16M2 15h16"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
          <path
            className="menu-open"
            d="M4 4l12 12M16 4L4 16"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
        {t('menu')}
      </summary>
      <nav aria-label={t('mainMenu')} className="menu-band -mx-4 mt-3 px-4">
        <ul className={`grid gap-x-4 py-1 ${columns}`}>
          {entries.map((entry, place) => (
            <li key={place}>
              {entry.below.length > 0 ? (
                <Part entry={entry} />
              ) : (
                <a
                  className="block py-2.5 font-semibold underline-offset-4 hover:underline"
                  href={entry.href ?? undefined}
                >
                  {entry.label}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}

async function Part({ entry }: { entry: MenuEntry }) {
  return (
    <details name="menu-phone" className="group">
      <summary className="flex cursor-pointer list-none items-center justify-between gap-3 py-2.5 font-semibold">
        {entry.label}
        <Caret />
      </summary>
      <ul className="mb-2 border-l-2 border-white/40 pl-4">
        {(await linksOf(entry)).map(({ label, href }) => (
          <li key={href + label}>
            <a className="block py-2.5 underline-offset-4 hover:underline" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
