import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../sites/site-context'
import { siteMenu, type MenuEntry } from '../sites/site-menu'
import { Caret, linksOf } from './menu-parts'

/** A bar of links on wide screens; telephones have `PhoneMenu`. What is below an entry opens without any script. */
export async function MainMenu({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site')
  const entries = await siteMenu(ctx)
  return (
    <div className="menu-band hidden md:block print:hidden">
      <nav aria-label={t('mainMenu')} className="shell relative" data-menu="">
        <ul className="-mx-3 flex flex-wrap">
          {entries.map((entry, place) => (
            <li key={place}>
              {entry.below.length > 0 ? (
                <Part entry={entry} />
              ) : (
                <a
                  className="block px-3 py-2.5 font-semibold hover:bg-black/15"
                  href={entry.href ?? undefined}
                >
                  {entry.label}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

/** One at a time: parts that share a name close one another. */
async function Part({ entry }: { entry: MenuEntry }) {
  return (
    <details name="menu" className="group">
      <summary className="flex cursor-pointer list-none items-center gap-1.5 px-3 py-2.5 font-semibold group-open:bg-black/25 hover:bg-black/15">
        {entry.label}
        <Caret />
      </summary>
      <ul className="menu-panel border-line bg-card text-ink absolute inset-x-4 top-full z-30 gap-x-8 rounded-b border px-6 py-4 shadow-lg sm:columns-2 lg:columns-3">
        {(await linksOf(entry)).map(({ label, href }) => (
          <li key={href + label} className="break-inside-avoid">
            <a className="hover:text-accent block py-2 underline-offset-4 hover:underline" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
