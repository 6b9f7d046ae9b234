import { getTranslations } from 'next-intl/server'
import { feedPath } from '@/platform/feeds/feed-path'
import type { FacetCount } from '@/platform/lists/faceted-list'
import type { SiteContext } from '@/platform/sites/site-context'
import { Section } from '@/platform/ui/section'
import { documentTypeLabel } from '../document-types'

type FollowBlockProps = {
  ctx: SiteContext
  /** Address of the list. */
  path: string
  types: FacetCount[]
}

const link = 'text-accent inline-flex min-h-11 items-center underline underline-offset-4'

/** What RSS is good for, and the addresses to follow: everything, or one type of documents. */
export async function FollowBlock({ ctx, path, types }: FollowBlockProps) {
  const t = await getTranslations('document-lists.follow')
  return (
    <div className="print:hidden">
      <Section title={t('title')} id="theo-doi">
        <p className="max-w-[65ch]">{t('what')}</p>
        <p className="text-muted mt-2 max-w-[65ch]">{t('how')}</p>
        <p className="mt-2">
          <a className={link} href={ctx.href(feedPath(path))}>
            {t('all')}
          </a>
        </p>
        {types.length > 1 && (
          <details>
            <summary className="flex min-h-11 cursor-pointer items-center underline underline-offset-4">
              {t('byType')}
            </summary>
            <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
              {types.map(({ value }) => (
                <li key={value}>
                  <a className={link} href={ctx.href(feedPath(path, value))}>
                    {documentTypeLabel(value, ctx.locale)}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </Section>
    </div>
  )
}
