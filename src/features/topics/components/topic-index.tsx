import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { Badge } from '@/platform/ui/badge'
import { ItemCard, ItemList } from '@/platform/ui/item-list'
import { Notice } from '@/platform/ui/notice'
import { PageHeader } from '@/platform/ui/page-header'
import { listTopics } from '../queries'
import { topicPath } from '../topic-path'
import { timeOf } from './topic-time'

/** The topics of a site, those of today first. */
export async function TopicIndex({ ctx }: { ctx: SiteContext }) {
  const t = await getTranslations('topics')
  const topics = await listTopics(ctx)
  return (
    <>
      <PageHeader ctx={ctx} title={t('title')} lead={t('lead', { name: ctx.site.name })} />
      {topics.length === 0 && (
        <Notice>
          <p>{t('empty')}</p>
          <p>
            <a className="text-accent underline underline-offset-4" href={ctx.href('/tin-tuc')}>
              {t('toNews')}
            </a>
          </p>
        </Notice>
      )}
      <ItemList>
        {topics.map(({ topic, isCurrent }) => (
          <ItemCard
            key={topic.id}
            href={ctx.href(topicPath(topic.slug))}
            title={topic.title}
            badge={isCurrent && <Badge tone="positive">{t('current')}</Badge>}
            meta={[timeOf(t, topic)]}
            excerpt={topic.summary}
            image={topic.cover}
          />
        ))}
      </ItemList>
    </>
  )
}
