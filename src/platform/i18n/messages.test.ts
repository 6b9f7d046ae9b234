import { readdirSync } from 'node:fs'
import path from 'node:path'
import { createTranslator, IntlErrorCode } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { LOCALES } from './locales'
import { NAMESPACES } from './namespaces'

type Words = { [key: string]: string | Words }

const wordsOf = async (locale: string, namespace: string) =>
  ((await import(`./messages/${locale}/${namespace}.json`)) as { default: Words }).default

const keysOf = (words: Words): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : keysOf(value).map((below) => `${key}.${below}`),
  )

describe.each(LOCALES)('words in %s', (locale) => {
  it('has exactly the listed namespaces', () => {
    const files = readdirSync(path.join(import.meta.dirname, 'messages', locale))
    expect(files.sort()).toEqual(NAMESPACES.map((namespace) => `${namespace}.json`).sort())
  })

  it.each(NAMESPACES)(
    '%s has the keys of the Vietnamese file, and every text can be read',
    async (namespace) => {
      const words = await wordsOf(locale, namespace)
      const keys = keysOf(words)
      expect(keys.sort()).toEqual(keysOf(await wordsOf('vi', namespace)).sort())
      const faults: string[] = []
      const t = createTranslator({
        locale,
        messages: words,
        onError: (error) => {
          if (error.code === IntlErrorCode.INVALID_MESSAGE) faults.push(error.message)
        },
      })
      for (const key of keys) t(key as never)
      expect(faults).toEqual([])
    },
  )
})
