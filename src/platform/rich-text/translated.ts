import type { Locale } from '../i18n/locales'
import { portalPayload } from '../payload-client'
import { hasText } from './has-text'

/** Which texts of an item there are in the reader's language; where they are not, Vietnamese stands in. */
export type Translated = {
  /** The title; in Vietnamese it always is. */
  isTranslated: boolean
  /** The body, or there is none in any language. */
  isBodyTranslated: boolean
}

type Item = { collection: 'news' | 'pages' | 'topics'; id: string; body?: unknown }

/** @param item with the body that the reader is shown */
export async function translatedTexts(locale: Locale, { collection, id, body }: Item): Promise<Translated> {
  if (locale === 'vi') return { isTranslated: true, isBodyTranslated: true }
  const payload = await portalPayload()
  const found = await payload.findByID({
    collection: collection as 'news',
    id,
    locale,
    fallbackLocale: false,
    select: { title: true, body: true },
    depth: 0,
  })
  return {
    isTranslated: Boolean(found.title),
    isBodyTranslated: !hasText(body) || hasText(found.body),
  }
}
