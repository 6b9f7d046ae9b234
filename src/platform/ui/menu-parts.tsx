import { getTranslations } from 'next-intl/server'
import type { MenuEntry, MenuLink } from '../sites/site-menu'

/** What opens a part of the menu is no link, so the part's own page comes first in it. */
export async function linksOf({ label, href, below }: MenuEntry): Promise<MenuLink[]> {
  if (href === null) return below
  const t = await getTranslations('site')
  return [{ label: t('menuOwnPage', { label }), href }, ...below]
}

/** Says that a part of the menu opens, and turns over when it has. */
export function Caret() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0 group-open:rotate-180">
      <path d="M1.5 4 6 8.5 10.5 4" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
