import type { Metadata } from 'next'
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locales'
import { sharePicture, type SharedImage } from '../share-pictures/share-picture'
import type { ReadableCollection } from '../sites/content-path'
import type { SiteContext, SitePlace } from '../sites/site-context'
import { canonicalUrlIn } from '../sites/site-url'

/** What a public page says of itself to browsers, search engines and whoever shares it. */
type PageFacts = {
  /** Below the home page of a site. */
  path: string
  /** The site that owns the content, where it is another one. */
  owner?: SitePlace | undefined
  /** Absent for a home page, which has the name of its site. */
  title?: string
  description?: string | null
  /** Whether the content has words in English; pages without content of their own are wholly in both languages. */
  hasEnglish?: boolean
  /** The item that the page shows: its picture for sharing carries its title. */
  item?: { collection: ReadableCollection; slug: string; publishedAt?: string | null }
  /** A picture of the item's own, shown where it is shared instead of one with its title. */
  image?: SharedImage | null
  /** Other forms of the page, by their media type. */
  types?: Record<string, string>
}

/** Name, addresses and picture of a page, the same for every kind of page. */
export function pageMetadata(ctx: SiteContext, facts: PageFacts): Metadata {
  const { title, item } = facts
  const alternates = pageAddresses(ctx, facts)
  const description = facts.description ?? ctx.site.introduction
  return {
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    alternates,
    openGraph: {
      ...(item ? { type: 'article', ...publishedTime(item.publishedAt) } : { type: 'website' }),
      title: title ?? ctx.site.name,
      ...(description ? { description } : {}),
      url: alternates.canonical,
      siteName: ctx.site.name,
      locale: ctx.locale === DEFAULT_LOCALE ? 'vi_VN' : 'en_GB',
      images: [facts.image ?? sharePicture(ctx, item ?? null)],
    },
    // Title, description and picture are taken over from above.
    twitter: { card: 'summary_large_image' },
  }
}

/**
 * The one address of a page and its twins in other languages. What has no English text has one address: its English page
 * is the Vietnamese text in another frame, and says so.
 */
export function pageAddresses(
  ctx: Pick<SiteContext, 'site' | 'locale'>,
  { path, owner = ctx.site, hasEnglish = true, types }: PageFacts,
): NonNullable<Metadata['alternates']> & { canonical: string } {
  const inLanguage = (locale: (typeof LOCALES)[number]) => canonicalUrlIn(locale, owner, path)
  const vietnamese = inLanguage(DEFAULT_LOCALE)
  return {
    canonical: hasEnglish ? inLanguage(ctx.locale) : vietnamese,
    ...(hasEnglish
      ? {
          languages: {
            ...Object.fromEntries(LOCALES.map((locale) => [locale, inLanguage(locale)])),
            'x-default': vietnamese,
          },
        }
      : {}),
    ...(types ? { types } : {}),
  }
}

const publishedTime = (instant: string | null | undefined) => (instant ? { publishedTime: instant } : {})
