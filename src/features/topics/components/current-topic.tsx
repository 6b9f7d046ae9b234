import { getTranslations } from 'next-intl/server'
import type { SiteContext } from '@/platform/sites/site-context'
import { Picture } from '@/platform/ui/picture'
import { currentTopic } from '../queries'
import { topicPath, TOPICS_PATH } from '../topic-path'

/** For the home page: the topic of these days, with the way to all of them; nothing where there is none. */
export async function CurrentTopic({ ctx }: { ctx: SiteContext }) {
  const topic = await currentTopic(ctx)
  if (!topic) return null
  const t = await getTranslations('topics')
  return (
    <section
      aria-labelledby="chuyen-de"
      className="border-accent bg-card mt-10 grid items-center gap-x-6 gap-y-3 rounded border-l-4 p-5 sm:grid-cols-[1fr_auto]"
    >
      <div className="min-w-0">
        <p className="text-small text-muted">{t('current')}</p>
        <h2 id="chuyen-de" className="text-heading font-semibold">
          <a
            className="hover:text-accent underline-offset-4 hover:underline"
            href={ctx.href(topicPath(topic.slug))}
          >
            {topic.title}
          </a>
        </h2>
        {topic.summary && <p className="mt-1 line-clamp-3">{topic.summary}</p>}
        <p className="text-small mt-2">
          <a
            className="text-accent inline-block py-1 underline underline-offset-4"
            href={ctx.href(TOPICS_PATH)}
          >
            {t('all')}
          </a>
        </p>
      </div>
      {topic.cover && (
        <Picture
          image={topic.cover}
          sizes="(min-width: 40rem) 16rem, 100vw"
          className="bg-sunken order-first aspect-3/2 w-full rounded object-cover sm:order-none sm:w-64"
        />
      )}
    </section>
  )
}
