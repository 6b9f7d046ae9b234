import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import type { SiteContext } from '@/platform/sites/site-context'
import { ItemCard, ItemList } from '@/platform/ui/item-list'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { listPages } from '../queries'

/** The introduction pages of a site. */
export async function IntroductionIndex({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('pages')
  const pages = await listPages(ctx)
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead', { name: ctx.site.name })} />
      {pages.length === 0 && <Notice>{t('empty')}</Notice>}
      <ItemList>
        {pages.map(({ id, slug, title, summary }) => (
          <ItemCard key={id} href={ctx.href(contentPath('pages', slug))} title={title} excerpt={summary} />
        ))}
      </ItemList>
    </>
  )
}
