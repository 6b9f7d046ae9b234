import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { feedPath } from '@/platform/feeds/feed-path'
import { pathWithQuery } from '@/platform/sites/query-parameters'
import type { SiteContext } from '@/platform/sites/site-context'
import { ItemList } from '@/platform/ui/item-list'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { Pagination } from '@/platform/ui/pagination'
import { newsPath } from '../news-addresses'
import type { NewsCategory } from '../news-item'
import { listNews, newsCategories } from '../queries'
import { NewsCard } from './news-card'

type NewsIndexProps = { ctx: SiteContext; page: number; category?: NewsCategory | undefined }

/** One page of the news of a site or of one section. */
export async function NewsIndex({ ctx, page, category }: NewsIndexProps) {
  const t = await getTranslations('news')
  const { items, total, pageCount } = await listNews(ctx, { page, category: category?.slug })
  if (page > Math.max(pageCount, 1)) notFound()
  const path = ctx.href(newsPath(category?.slug))
  return (
    <>
      <PageHeader
        ctx={ctx}
        title={category?.name ?? t('title')}
        trail={category ? [{ label: t('title'), href: ctx.href('/tin-tuc') }] : []}
        lead={category ? null : t('lead', { name: ctx.site.name })}
      >
        {total > 0 && <span>{t('count', { total })}</span>}
      </PageHeader>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[1fr_16rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 lg:row-span-2">
          {items.length > 0 ? (
            <ItemList>
              {items.map((item) => (
                <NewsCard key={item.id} ctx={ctx} item={item} />
              ))}
            </ItemList>
          ) : (
            <Notice>{t('empty')}</Notice>
          )}
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefOf={(target) => pathWithQuery(path, { page: target })}
          />
        </div>
        <NewsAside ctx={ctx} category={category} />
        <NewsFeedLink ctx={ctx} category={category} />
      </div>
    </>
  )
}

/** Words to look for in the news, and its sections. */
async function NewsAside({ ctx, category }: Pick<NewsIndexProps, 'ctx' | 'category'>) {
  const t = await getTranslations('news')
  const search = await getTranslations('site.search')
  const sections = [undefined, ...(await newsCategories(ctx))]
  return (
    <aside className="order-first min-w-0 lg:order-none print:hidden">
      <form action={ctx.href('/tim-kiem')} role="search" aria-label={t('searchLabel')} className="mb-5 flex">
        <input type="hidden" name="kind" value="news" />
        <input
          className="field rounded-r-none border-r-0"
          type="search"
          name="q"
          maxLength={200}
          aria-label={t('searchLabel')}
          placeholder={t('searchLabel')}
        />
        <button className="button rounded-l-none" type="submit">
          {search('short')}
        </button>
      </form>
      <nav aria-label={t('sections')}>
        <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1 whitespace-nowrap lg:mx-0 lg:block lg:px-0 lg:whitespace-normal">
          {sections.map((section) => (
            <li key={section?.id ?? 'all'}>
              <a
                className="aria-[current]:border-accent aria-[current]:text-accent border-line hover:text-accent block rounded border bg-card px-3 py-1.5 aria-[current]:font-semibold lg:rounded-none lg:border-0 lg:border-l-4 lg:bg-transparent"
                href={ctx.href(newsPath(section?.slug))}
                aria-current={section?.id === category?.id ? 'page' : undefined}
              >
                {section?.name ?? t('all')}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  )
}

/** For the few who read feeds: on telephones below the news. */
async function NewsFeedLink({ ctx, category }: Pick<NewsIndexProps, 'ctx' | 'category'>) {
  const t = await getTranslations('news')
  return (
    <p className="text-small print:hidden">
      <a
        className="text-accent inline-flex min-h-11 items-center underline underline-offset-4"
        href={ctx.href(feedPath(newsPath(), category?.slug))}
      >
        {t('rss')}
      </a>
    </p>
  )
}
