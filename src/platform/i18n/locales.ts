/** Languages of the public pages; the first is the one without a prefix in the address. */
export const LOCALES = ['vi', 'en'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'vi'

/** True for a language the public pages are offered in. */
export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text)
}
