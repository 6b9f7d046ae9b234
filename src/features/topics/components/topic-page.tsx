import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { displayStoredDay } from '@/platform/time/calendar-day'
import { ItemCard, ItemList } from '@/platform/ui/item-list'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { Picture } from '@/platform/ui/picture'
import { Prose } from '@/platform/ui/prose'
import { Section } from '@/platform/ui/section'
import type { TopicView } from '../queries'
import { topicPath, TOPICS_PATH } from '../topic-path'
import { timeOf } from './topic-time'

/** The order in which the kinds of content stand on the page of a topic. */
const KINDS = ['news', 'legal-documents', 'directives', 'procedures', 'pages'] as const

/** A topic: what it is about, and what has been published about it, by kind. */
export async function TopicPage({ ctx, topic }: { ctx: SiteContext; topic: TopicView }) {
  const t = await getTranslations('topics')
  const time = timeOf(t, topic)
  const byKind = Map.groupBy(topic.items, ({ collection }) => collection)
  return (
    <article>
      <div lang={topic.isTranslated ? undefined : 'vi'}>
        <PageHeader
          ctx={ctx}
          title={topic.title}
          trail={[{ label: t('title'), href: ctx.href(TOPICS_PATH) }]}
          lead={topic.summary}
          readingPath={topicPath(topic.slug)}
        >
          {time && <span>{time}</span>}
        </PageHeader>
      </div>
      {!topic.isBodyTranslated && <Notice>{t('onlyVietnamese')}</Notice>}
      <div lang={topic.isBodyTranslated ? undefined : 'vi'}>
        {topic.cover && (
          <Picture
            image={topic.cover}
            sizes="(min-width: 50rem) 48rem, 100vw"
            eager
            className="bg-sunken mb-8 h-auto w-full max-w-[48rem] rounded"
          />
        )}
        <Prose ctx={ctx} content={topic.body} owner={null} />
      </div>
      {topic.items.length === 0 && <Notice>{t('nothing')}</Notice>}
      {KINDS.flatMap((kind) => {
        const items = byKind.get(kind)
        if (!items) return []
        return (
          <Section key={kind} title={t(`kinds.${kind}`)} id={kind}>
            <ItemList>
              {items.map(({ id, path, title, about, day }) => (
                <ItemCard
                  key={id}
                  heading="h3"
                  href={ctx.href(path)}
                  title={title}
                  meta={[displayStoredDay(day)]}
                  excerpt={about}
                />
              ))}
            </ItemList>
          </Section>
        )
      })}
    </article>
  )
}
