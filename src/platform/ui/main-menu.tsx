import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '../sites/site-context'

const ENTRIES = [
  ['news', '/tin-tuc'],
  ['directives', '/chi-dao-dieu-hanh'],
  ['legalDocuments', '/van-ban'],
  ['procedures', '/thu-tuc'],
  ['about', '/gioi-thieu'],
  ['members', '/don-vi'],
] as const

/** The parts of a site, in the order of the menu. */
export async function menuEntries(ctx: SiteContext): Promise<{ label: string; href: string }[]> {
  const t = await getTranslations('site.nav')
  return ENTRIES.map(([word, path]) => ({ label: t(word), href: ctx.href(path) }))
}

/** A bar of links on wide screens; behind one button on telephones. */
export async function MainMenu({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('site')
  const entries = await menuEntries(ctx)
  return (
    <div className="bg-accent text-accent-ink print:hidden">
      <nav aria-label={t('mainMenu')} className="shell hidden md:block">
        <ul className="-mx-3 flex flex-wrap">
          {entries.map(({ label, href }) => (
            <li key={href}>
              <a className="block px-3 py-2.5 font-semibold hover:bg-black/15" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <details className="group shell md:hidden">
        <summary className="flex cursor-pointer list-none items-center gap-3 py-2.5 font-semibold">
          <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
            <path d="M2 5h16M2 10h16M2 15h16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
          {t('menu')}
        </summary>
        <nav aria-label={t('mainMenu')}>
          <ul className="grid grid-cols-2 gap-x-4 border-t border-white/30 pt-1 pb-3">
            {entries.map(({ label, href }) => (
              <li key={href}>
                <a className="block py-2.5 underline-offset-4 hover:underline" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
    </div>
  )
}
