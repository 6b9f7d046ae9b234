import { Feed } from 'feed'
import { xmlText } from './xml-text'

const MINUTES_BETWEEN_LOOKS = 60

/** One thing that is new; `at` and `changedAt` are instants, ISO text. */
type RssItem = {
  id: string
  title: string
  /** The one absolute address of its page. */
  link: string
  at: string
  changedAt: string
  description: string
  /** What it belongs to, in words. */
  category: string | null
}

export type RssChannel = {
  title: string
  description: string
  /** The list that is followed, and the feed itself. */
  link: string
  feed: string
  /** Of the titles, whatever the page around the link is in. */
  language: 'vi' | 'en'
  /** Newest first. */
  items: RssItem[]
}

/** A channel as RSS 2.0. The same items give the same text, so that its tag says whether anything is new. */
export function writeRss({ title, description, link, feed: address, language, items }: RssChannel): string {
  const feed = new Feed({
    title: xmlText(title),
    description: xmlText(description),
    link,
    feed: address,
    language,
    ttl: MINUTES_BETWEEN_LOOKS,
    generator: false,
    updated: new Date(Math.max(0, ...items.map(({ changedAt }) => Date.parse(changedAt)))),
  })
  for (const item of items) {
    feed.addItem({
      title: xmlText(item.title),
      link: item.link,
      // An address may change with a correction; the item stays the same one.
      guid: `urn:uuid:${item.id}`,
      date: new Date(item.at),
      description: xmlText(item.description),
      ...(item.category ? { category: [{ name: xmlText(item.category) }] } : {}),
    })
  }
  return feed.rss2()
}
