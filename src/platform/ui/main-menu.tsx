import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../sites/site-context'
import { siteMenu, type MenuEntry, type MenuLink } from '../sites/site-menu'

/** A bar of links on wide screens; behind one button on telephones. What is below an entry opens without any script. */
export async function MainMenu({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site')
  const entries = await siteMenu(ctx)
  const columns = entries.some(({ below }) => below.length > 0) ? '' : 'grid-cols-2'
  return (
    <div className="bg-accent text-accent-ink print:hidden">
      <nav aria-label={t('mainMenu')} className="shell relative hidden md:block" data-menu="">
        <ul className="-mx-3 flex flex-wrap">
          {entries.map((entry, place) => (
            <li key={place}>
              {entry.below.length > 0 ? (
                <BarPart entry={entry} />
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
      <details className="shell md:hidden">
        <summary className="flex cursor-pointer list-none items-center gap-3 py-2.5 font-semibold">
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
            <path d="M2 5h16M2 10h16M2 15h16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
          {t('menu')}
        </summary>
        <nav aria-label={t('mainMenu')}>
          <ul className={`grid gap-x-4 border-t border-white/30 pt-1 pb-3 ${columns}`}>
            {entries.map((entry, place) =>
              entry.below.length > 0 ? (
                <li key={place}>
                  <PhonePart entry={entry} />
                </li>
              ) : (
                <li key={place}>
                  <a
                    className="block py-2.5 underline-offset-4 hover:underline"
                    href={entry.href ?? undefined}
                  >
                    {entry.label}
                  </a>
                </li>
              ),
            )}
          </ul>
        </nav>
      </details>
    </div>
  )
}

/** One at a time: parts that share a name close one another. */
async function BarPart({ entry }: { entry: MenuEntry }) {
  return (
    <details name="menu" className="group">
      <summary className="flex cursor-pointer list-none items-center gap-1.5 px-3 py-2.5 font-semibold group-open:bg-black/25 hover:bg-black/15">
        {entry.label}
        <Caret />
      </summary>
      <ul className="border-line bg-card text-ink absolute inset-x-4 top-full z-30 gap-x-8 rounded-b border px-6 py-4 shadow-lg sm:columns-2 lg:columns-3">
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

async function PhonePart({ entry }: { entry: MenuEntry }) {
  return (
    <details name="menu-phone" className="group">
      <summary className="flex cursor-pointer list-none items-center justify-between gap-3 py-2.5">
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

/** What opens the part is no link, so the part's own page comes first in it. */
async function linksOf({ label, href, below }: MenuEntry): Promise<MenuLink[]> {
  if (href === null) return below
  const t = await getTranslations('site')
  return [{ label: t('menuOwnPage', { label }), href }, ...below]
}

function Caret() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0 group-open:rotate-180">
      <path d="M1.5 4 6 8.5 10.5 4" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
