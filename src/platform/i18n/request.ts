import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LOCALE, isLocale, type Locale } from './locales'
import { NAMESPACES } from './namespaces'

type Words = { [key: string]: string | Words }

async function wordsOf(locale: Locale): Promise<Words> {
  const files = await Promise.all(
    NAMESPACES.map(async (namespace) => {
      const file = (await import(`./messages/${locale}/${namespace}.json`)) as { default: Words }
      return [namespace, file.default] as const
    }),
  )
  return Object.fromEntries(files)
}

function withFallback(words: Words, fallback: Words): Words {
  const merged: Words = { ...fallback }
  for (const [key, value] of Object.entries(words)) {
    const below = fallback[key]
    merged[key] = typeof value === 'object' && typeof below === 'object' ? withFallback(value, below) : value
  }
  return merged
}

/** What next-intl asks for at each render: the words of the page's language, Vietnamese where one is missing. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = (await requestLocale) ?? DEFAULT_LOCALE
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  const vietnamese = await wordsOf(DEFAULT_LOCALE)
  const messages = locale === DEFAULT_LOCALE ? vietnamese : withFallback(await wordsOf(locale), vietnamese)
  return { locale, messages, timeZone: 'Asia/Ho_Chi_Minh' }
})
