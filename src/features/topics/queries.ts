import type { Where } from 'payload'
import type { Topic } from '@/payload-types'
import { PUBLIC_MEDIA_SELECT, publicImage, type PublicImage } from '@/platform/media/public-image'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import { idOf } from '@/platform/publishing/references'
import { translatedTexts, type Translated } from '@/platform/rich-text/translated'
import { LINKED_ITEMS } from '@/platform/sites/item-place'
import { listTags, sightKey } from '@/platform/sites/shared-lists'
import type { SiteContext } from '@/platform/sites/site-context'
import { isSlug } from '@/platform/text/slug'
import { dayFromStored, dayOf, type CalendarDay } from '@/platform/time/calendar-day'
import type { RichTextContent } from '@/platform/ui/prose'
import { readTopicItems, type TopicItem } from './topic-items'

/** A topic as lists print it. */
export type TopicRow = {
  id: string
  slug: string
  title: string
  summary: string | null
  cover: PublicImage | null
  fromOn: CalendarDay | null
  untilOn: CalendarDay | null
}

/** A topic with everything its page prints. */
export type TopicView = TopicRow &
  Translated & {
    body: RichTextContent
    items: TopicItem[]
  }

const ROW_SELECT = {
  slug: true,
  title: true,
  summary: true,
  cover: true,
  fromOn: true,
  untilOn: true,
} as const

/** No site has more; the list has no pages. */
const MOST_TOPICS = 200

/** The topics of a site, those of today first, then the newest. */
export async function listTopics(ctx: SiteContext): Promise<{ topic: TopicRow; isCurrent: boolean }[]> {
  const rows = await cachedRead(keyOf(ctx, 'list'), tagsOf(ctx), () => readRows(ctx, {}))
  const today = dayOf(new Date())
  const marked = rows.map((topic) => ({ topic, isCurrent: isCurrent(topic, today) }))
  return marked.sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
}

/** The topic of the day, which the home page offers: of several the one that began last; `null` where there is none. */
export async function currentTopic(ctx: SiteContext): Promise<TopicRow | null> {
  const [first] = await listTopics(ctx)
  return first?.isCurrent ? first.topic : null
}

/** A topic of the site by its slug; `null` when there is none that is shown. */
export function readTopic(ctx: SiteContext, slug: string): Promise<TopicView | null> {
  if (!isSlug(slug)) return Promise.resolve(null)
  const tags = [
    ...tagsOf(ctx),
    ...ITEM_LISTS.flatMap((list) => listTags(ctx, list)),
    pageTag.shared('procedures'),
  ]
  return cachedRead(keyOf(ctx, 'item', slug), tags, async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'topics',
      where: shownAt(ctx, { slug: { equals: slug } }),
      locale: ctx.locale,
      depth: 1,
      populate: { media: PUBLIC_MEDIA_SELECT, sites: {}, categories: { slug: true }, ...LINKED_ITEMS },
      limit: 1,
      pagination: false,
    })
    const [found] = docs
    if (!found) return null
    const items = (found.items ?? []).flatMap(({ relationTo, value }) => {
      const id = idOf(value)
      return id ? [{ collection: relationTo, id }] : []
    })
    const categories = (found.categories ?? []).flatMap((category) => idOf(category) ?? [])
    return {
      ...rowOf(found),
      body: found.body,
      items: await readTopicItems(ctx, items, categories),
      ...(await translatedTexts(ctx.locale, { collection: 'topics', id: found.id, body: found.body })),
    }
  })
}

const ITEM_LISTS = ['news', 'legal-documents', 'directives', 'pages'] as const

async function readRows(ctx: SiteContext, where: Where): Promise<TopicRow[]> {
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'topics',
    where: shownAt(ctx, where),
    locale: ctx.locale,
    select: ROW_SELECT,
    populate: { media: PUBLIC_MEDIA_SELECT },
    sort: ['-fromOn', 'slug'],
    depth: 1,
    limit: MOST_TOPICS,
    pagination: false,
  })
  return docs.map(rowOf)
}

function shownAt({ site }: SiteContext, where: Where): Where {
  return { and: [{ site: { equals: site.id } }, { isShown: { equals: true } }, where] }
}

function rowOf(topic: Pick<Topic, 'id' | keyof typeof ROW_SELECT>): TopicRow {
  return {
    id: topic.id,
    slug: topic.slug,
    title: topic.title,
    summary: topic.summary ?? null,
    cover: publicImage(topic.cover),
    fromOn: dayFromStored(topic.fromOn),
    untilOn: dayFromStored(topic.untilOn),
  }
}

/** Whether a day lies within the time of a topic; without days it always does. */
function isCurrent({ fromOn, untilOn }: Pick<TopicRow, 'fromOn' | 'untilOn'>, day: CalendarDay): boolean {
  return (fromOn === null || fromOn <= day) && (untilOn === null || day <= untilOn)
}

const keyOf = (ctx: SiteContext, ...parts: string[]) => ['topics', sightKey(ctx), ctx.locale, ...parts]

const tagsOf = ({ site }: SiteContext) => [pageTag.list('topics', site.id)]
