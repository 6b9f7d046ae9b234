import { richText } from './rich-text'
import { storedDaysBefore } from './calendar'
import { topicTexts } from './data/topics'
import type { Outcome, SeedSession } from './session'
import { ROOT } from './sites'

/** The topics of the district and of a commune, with the news, procedures and sections that they gather. */
export function seedTopics(session: SeedSession): Promise<Outcome> {
  return session.ensure(
    'topics',
    'slug',
    topicTexts.map(({ en, ...text }) => {
      const site = text.site || ROOT
      return {
        key: text.slug,
        site,
        data: {
          slug: text.slug,
          title: text.title,
          summary: text.summary,
          body: richText(text.body),
          // A commune's own pictures; those of the district may not be public yet.
          cover: session.idOf('media', `${text.picture}.jpg`, site),
          items: text.news.map((slug) => ({ relationTo: 'news', value: session.idOf('news', slug, site) })),
          categories: text.categories.map((slug) => session.idOf('categories', slug, site)),
          isShown: true,
          fromOn: storedDaysBefore(text.from),
          ...(text.until === null ? {} : { untilOn: storedDaysBefore(text.until) }),
        },
        ...(en ? { en } : {}),
      }
    }),
  )
}
