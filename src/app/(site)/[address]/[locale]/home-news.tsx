import { getTranslations } from 'next-intl/server'
import { NewsCard } from '@/features/news/components/news-card'
import { NewsFront } from '@/features/news/components/news-front'
import { latestNews, listNews } from '@/features/news/queries'
import type { BlockOf } from '@/platform/sites/home-layout'
import { nearestWith } from '@/platform/sites/seen-from'
import type { SiteContext } from '@/platform/sites/site-context'
import { ItemList } from '@/platform/ui/item-list'
import { Notice } from '@/platform/ui/notice'
import { Section } from '@/platform/ui/section'
import type { LoadedBlock } from './home-block'
import { noteOn } from './home-borrowed'

const LINES_OF_LEAD = 8
const LINES_OF_ITEM = 4

/** The newest news, one of them large; those of the nearest site above while the site has none. */
export async function featuredNews(
  ctx: SiteContext,
  { title, count }: BlockOf<'featuredNews'>,
): Promise<LoadedBlock> {
  const t = await getTranslations('home')
  const found = await nearestWith(ctx, (seen) => latestNews(seen, count))
  const { seen, items } = found ?? { seen: ctx, items: [] }
  return {
    width: 'wide',
    height: LINES_OF_LEAD + LINES_OF_ITEM * Math.max(0, items.length - 1),
    node: (
      <Section
        title={seen === ctx ? (title ?? t('news')) : t('newsOf', { name: seen.site.name })}
        more={{ href: seen.href('/tin-tuc'), label: t('allNews') }}
        note={noteOn(ctx, seen)}
      >
        {items.length > 0 ? <NewsFront ctx={seen} items={items} /> : <Notice>{t('noNews')}</Notice>}
      </Section>
    ),
  }
}

/** The newest news of one section of the site; nothing while it has none. */
export async function categoryNews(
  ctx: SiteContext,
  { title, category, count }: BlockOf<'categoryNews'>,
): Promise<LoadedBlock | null> {
  const t = await getTranslations('home')
  const { items } = await listNews(ctx, { page: 1, category: category.slug })
  const shown = items.slice(0, count)
  if (shown.length === 0) return null
  return {
    width: 'wide',
    height: LINES_OF_ITEM * shown.length,
    node: (
      <Section
        title={title ?? category.name}
        more={{
          href: ctx.href(`/tin-tuc/chuyen-muc/${category.slug}`),
          label: t('allOfCategory', { category: category.name }),
        }}
      >
        <ItemList>
          {shown.map((item) => (
            <NewsCard key={item.id} ctx={ctx} item={item} heading="h3" />
          ))}
        </ItemList>
      </Section>
    ),
  }
}
