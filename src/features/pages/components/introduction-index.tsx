import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import { ownerOf, type SiteContext } from '@/platform/sites/site-context'
import { ItemCard, ItemList } from '@/platform/ui/item-list'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { listPages } from '../queries'

/** The introduction pages of a site. */
export async function IntroductionIndex({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('pages')
  const pages = await Promise.all(
    (await listPages(ctx)).map(async (page) => {
      const owner = page.textOwner === ctx.site.id ? null : await ownerOf(ctx, page.textOwner)
      return { ...page, owner }
    }),
  )
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead', { name: ctx.site.name })} />
      {pages.length === 0 && <Notice>{t('empty')}</Notice>}
      <ItemList>
        {pages.map(({ id, slug, title, summary, owner }) => (
          <ItemCard
            key={id}
            href={ctx.href(contentPath('pages', slug))}
            title={title}
            meta={owner ? [t('sharedBy', { owner: owner.name })] : []}
            excerpt={summary}
          />
        ))}
      </ItemList>
    </>
  )
}
