/** Languages of the public pages; the first is the one without a prefix in the address. */
export const LOCALES = ['vi', 'en'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'vi'

/** True for a language the public pages are offered in. */
export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text)
}

/** A path as people see it in a language: Vietnamese has no prefix, `/van-ban` in English is `/en/van-ban`. */
export function inLocale(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}
