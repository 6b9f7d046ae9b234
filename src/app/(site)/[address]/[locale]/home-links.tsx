import { getTranslations } from 'next-intl/server'
import type { BlockOf } from '@/platform/sites/home-layout'
import { linkHref } from '@/platform/sites/own-link'
import type { SiteContext } from '@/platform/sites/site-context'
import { Section } from '@/platform/ui/section'
import type { LoadedBlock } from './home-block'

/** Links that the site's people have chosen; those that lead nowhere are left out. */
export async function quickLinks(
  ctx: SiteContext,
  { title, links }: BlockOf<'quickLinks'>,
): Promise<LoadedBlock | null> {
  const t = await getTranslations('home')
  const shown = links.flatMap(({ label, url }) => {
    const href = linkHref(ctx, url)
    return href ? [{ label, href }] : []
  })
  if (shown.length === 0) return null
  return {
    width: 'either',
    height: shown.length * 2,
    node: (
      <Section title={title ?? t('links')}>
        <div className="@container">
          <ul className="grid gap-2 @md:grid-cols-2 @3xl:grid-cols-3 @5xl:grid-cols-4">
            {shown.map(({ label, href }, place) => (
              <li key={place}>
                <a
                  className="border-line bg-card hover:border-accent hover:text-accent flex h-full min-h-12 items-center justify-between gap-3 rounded border px-4 py-2"
                  href={href}
                >
                  <span className="min-w-0 break-words">{label}</span>
                  <span aria-hidden="true" className="text-accent">
                    ›
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      </Section>
    ),
  }
}
