import { slugOf } from '@/platform/text/slug'
import { officeInstantBefore } from './calendar'
import { communeNews } from './data/news-communes'
import { governmentNews } from './data/news-government'
import { economyNews } from './data/news-economy'
import { societyNews } from './data/news-society'
import { serviceNews } from './data/news-services'
import { richText } from './rich-text'
import type { Outcome, SeedSession, Wanted } from './session'
import { ROOT } from './sites'

/** A news item as it is written down in `data/`. */
export type NewsText = {
  title: string
  section: string
  /** Days between the item and the reference day of the demo. */
  daysAgo: number
  /** Name of a picture of the root, or of the commune's own (`canh-…`). */
  picture: string
  summary: string
  /** Paragraphs, `## ` headings and `- ` list items. */
  body: string[]
  author: string
  source?: string
  featured?: boolean
  shared?: boolean
  en?: { title: string; summary: string }
}

/** The news of the district. */
export const rootNews = [...governmentNews, ...economyNews, ...societyNews, ...serviceNews]

/** The news of the district, then of its communes: they may use the district's pictures once those are public. */
export async function seedNews(session: SeedSession): Promise<Outcome> {
  const ofDistrict = await session.ensure(
    'news',
    'slug',
    rootNews.map((text, index) => newsItem(session, ROOT, text, index)),
  )
  const ofCommunes = await session.ensure(
    'news',
    'slug',
    communeNews.map(([site, text], index) => newsItem(session, site, text, index + rootNews.length)),
  )
  return {
    created: [...ofDistrict.created, ...ofCommunes.created],
    existing: [...ofDistrict.existing, ...ofCommunes.existing],
  }
}

function newsItem(session: SeedSession, site: string, text: NewsText, index: number): Wanted {
  const slug = slugOf(text.title)
  const pictureOwner = text.picture.startsWith('canh-') ? site : ROOT
  return {
    key: slug,
    site,
    data: {
      slug,
      title: text.title,
      summary: text.summary,
      body: richText(text.body),
      category: session.idOf('categories', text.section, site),
      cover: session.idOf('media', `${text.picture}.jpg`, pictureOwner),
      publishedAt: officeInstantBefore(text.daysAgo, index + 1),
      author: text.author,
      sourceName: text.source ?? 'Cổng thông tin điện tử huyện Minh Giang',
      featured: text.featured ?? false,
      sharing: text.shared ? 'all' : 'none',
      _status: 'published',
    },
    ...(text.en ? { en: text.en } : {}),
  }
}
