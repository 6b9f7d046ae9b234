import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { slugOf } from '@/platform/text/slug'
import { communes } from './data/communes'
import { letters } from './data/directives-letters'
import { orders } from './data/directives-orders'
import { communeNews } from './data/news-communes'
import { communePictures, rootPictures } from './data/pictures'
import { lifeEventTexts } from './data/life-events'
import { procedureTexts } from './data/procedure-table'
import { allDocuments } from './legal-documents'
import { rootNews } from './news'

const VOWELS = 'aăâeêioôơuưy'
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const VIETNAMESE = [...VOWELS]
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .join('')
const LETTERS = new Set([...VIETNAMESE, ...VIETNAMESE.toUpperCase(), 'đ', 'Đ'])
const SIGNS = new Set('\n–…×“”’·✗→'.split(''))

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(import.meta.dirname, file), 'utf8') }))

describe('letters', () => {
  test.each(sources)(
    '$file has composed Vietnamese letters only, none that merely look like them',
    ({ text }) => {
      const strange = [...text].filter(
        (letter) => !/[ -~]/.test(letter) && !LETTERS.has(letter) && !SIGNS.has(letter),
      )
      expect(strange).toEqual([])
    },
  )
})

describe('news', () => {
  const all = [...rootNews.map((text) => ['', text] as const), ...communeNews]

  test('there are at least sixty, and two or more of each commune', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    for (const { slug } of communes) {
      expect(communeNews.filter(([site]) => site === slug).length, slug).toBeGreaterThanOrEqual(2)
    }
  })

  test('no two items of a site share an address, and none is older than eight months', () => {
    const addresses = all.map(([site, { title }]) => `${site}/${slugOf(title)}`)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(all.filter(([, { daysAgo }]) => daysAgo < 1 || daysAgo > 240)).toEqual([])
  })

  test('every picture exists and is described', () => {
    const pictures = [...rootPictures, ...communePictures.values()]
    const names = new Set(pictures.map(({ name }) => name))
    expect(all.filter(([, { picture }]) => !names.has(picture))).toEqual([])
    expect(pictures.filter(({ alt }) => alt.length < 30)).toEqual([])
  })
})

describe('documents', () => {
  test('sixty legal documents and forty directives, each with a number of its own', () => {
    const numbers = allDocuments.map(([number]) => number)
    expect(new Set(numbers).size).toBe(60)
    expect(new Set([...orders, ...letters].map(([number]) => number)).size).toBe(40)
  })

  test('a document bears only on older ones', () => {
    const issued = new Map(allDocuments.map(([number, , , , day]) => [number, day]))
    const wrong = allDocuments.flatMap(([number, , , , day, , , more]) =>
      (more?.relations ?? []).filter(([, target]) => (issued.get(target) ?? '') > day).map(() => number),
    )
    expect(wrong).toEqual([])
  })
})

describe('procedures', () => {
  test('a hundred and twenty, seventy of them at commune level', () => {
    expect(new Set(procedureTexts.map(({ code }) => code)).size).toBe(120)
    expect(procedureTexts.filter(({ level }) => level === 'commune')).toHaveLength(70)
  })

  test('each says its papers, result and the words people use', () => {
    const empty = procedureTexts.filter(
      ({ cases, result, aliases }) =>
        !result ||
        aliases.some((alias) => !alias.trim()) ||
        cases.some(({ papers }) => papers.some((paper) => !paper)),
    )
    expect(empty).toEqual([])
  })
})

describe('communes', () => {
  test('fourteen, with colours that white letters can be read on', () => {
    expect(communes).toHaveLength(14)
    for (const { slug, accent } of communes) expect(contrastWithWhite(accent), slug).toBeGreaterThan(4.5)
  })
})

/** The contrast ratio of WCAG 2. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

describe('life events', () => {
  test('each has procedures of the demo, and no code twice', () => {
    const codes = new Set(procedureTexts.map(({ code }) => code))
    for (const event of lifeEventTexts) {
      expect(event.codes.filter((code) => codes.has(code)).length, event.slug).toBeGreaterThan(0)
      expect(new Set(event.codes).size, event.slug).toBe(event.codes.length)
    }
  })
})
