import { getTranslations } from 'next-intl/server'
import { contentPath } from '@/platform/sites/content-path'
import { ToldChanges } from '@/platform/publishing/change-notes/told-changes'
import { ownerOf, type SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { Picture } from '@/platform/ui/picture'
import { Prose } from '@/platform/ui/prose'
import { Section } from '@/platform/ui/section'
import { viewsLine } from '@/platform/views/views-line'
import type { NewsArticle as Article, NewsItem } from '../news-item'
import { newsAround } from '../queries'
import { RelatedNews } from './related-news'

/** A news item in full, with the ways on from it. */
export async function NewsArticle({ ctx, article }: { ctx: SiteContext; article: Article }) {
  const t = await getTranslations('news')
  const { newer, older, related } = await newsAround(ctx, article)
  const owner = article.ownerId === ctx.site.id ? null : await ownerOf(ctx, article.ownerId)
  const views = await viewsLine(ctx, 'news', article.id)
  const language = article.isTranslated ? undefined : 'vi'
  return (
    <div className="grid gap-x-14 lg:grid-cols-[minmax(0,46rem)_minmax(14rem,1fr)]">
      <article className="min-w-0" lang={language}>
        <PageHeader
          ctx={ctx}
          title={article.title}
          trail={[{ label: t('title'), href: ctx.href('/tin-tuc') }]}
          eyebrow={article.category?.name}
          readingPath={contentPath('news', article.slug)}
          lead={article.summary}
        >
          {article.publishedAt && (
            <time dateTime={article.publishedAt}>{displayStoredDay(article.publishedAt)}</time>
          )}
          {article.author && <span>{t('author', { author: article.author })}</span>}
          {article.sourceName && <span>{t('source', { source: article.sourceName })}</span>}
          {owner && (
            <a className="underline underline-offset-4" href={ctx.hrefOf(owner)}>
              {t('fromRoot', { name: owner.name })}
            </a>
          )}
          {views && <span>{views}</span>}
        </PageHeader>
        {!article.isBodyTranslated && <Notice>{t('onlyVietnamese')}</Notice>}
        <ToldChanges notes={article.changes} />
        {article.cover && <Cover image={article.cover} />}
        <div lang={article.isBodyTranslated ? undefined : 'vi'}>
          <Prose ctx={ctx} content={article.body} owner={owner} />
        </div>
        <Neighbours ctx={ctx} newer={newer} older={older} />
      </article>
      <aside className="print:hidden">
        {related.length > 0 && (
          <Section title={t('related')}>
            <RelatedNews ctx={ctx} items={related} />
          </Section>
        )}
      </aside>
    </div>
  )
}

async function Cover({ image }: { image: NonNullable<Article['cover']> }) {
  const t = await getTranslations('site')
  return (
    <figure className="mb-8">
      <Picture
        image={image}
        sizes="(min-width: 50rem) 48rem, 100vw"
        eager
        className="bg-sunken h-auto w-full rounded"
      />
      {(image.caption || image.credit) && (
        <figcaption className="text-small text-muted mt-2">
          {[image.caption, image.credit && t('credit', { credit: image.credit })].filter(Boolean).join(' ')}
        </figcaption>
      )}
    </figure>
  )
}

type NeighboursProps = { ctx: SiteContext; newer: NewsItem | null; older: NewsItem | null }

async function Neighbours({ ctx, newer, older }: NeighboursProps) {
  const t = await getTranslations('news')
  const ways = [
    { label: t('older'), item: older, rel: 'prev', column: 'sm:col-start-1' },
    { label: t('newer'), item: newer, rel: 'next', column: 'sm:col-start-2' },
  ]
  return (
    <nav aria-label={t('around')} className="mt-10 grid gap-4 sm:grid-cols-2 print:hidden">
      {ways.map(
        ({ label, item, rel, column }) =>
          item && (
            <a
              key={rel}
              rel={rel}
              href={ctx.href(contentPath('news', item.slug))}
              className={`border-line bg-card hover:border-accent rounded border px-5 py-4 ${column}`}
            >
              <span className="text-small text-muted block">{label}</span>
              <span className="line-clamp-2">{item.title}</span>
            </a>
          ),
      )}
    </nav>
  )
}
