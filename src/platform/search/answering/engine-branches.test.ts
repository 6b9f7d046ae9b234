import { expect, it } from 'vitest'
import { understand } from '../understanding/understand'
import type { UnderstoodQuery } from '../understanding/understood-query'
import { vocabularyBook } from '../understanding/vocabulary-book'
import { type Branch, byId, looseBranches, strictBranches } from './engine-branches'

/** A query as typed, with nothing read into it. */
const asTyped = (text: string): UnderstoodQuery =>
  understand(
    text,
    { known: { hasSyllable: () => false, hasPair: () => false }, book: vocabularyBook([], '') },
    { isLiteral: true, ignored: [] },
  )

const query = (words: string, more: Partial<UnderstoodQuery> = {}) => ({ ...asTyped(words), ...more })

const sought = (given: UnderstoodQuery) => strictBranches(given).map(({ q, on }) => [q, on[0]])

it('asks for right words in names, for their marks, and for the phrase elsewhere', () => {
  expect(sought(query('thuế đất'))).toEqual([
    ['thuế đất ', 'title'],
    ['thuees ddaats ', 'title'],
    ['"thuế đất"', 'sector_name'],
    ['"thuế đất"', 'file_text'],
  ])
  expect(sought(query('thue dat'))).toEqual([
    ['thue dat ', 'title'],
    ['"thue dat"', 'sector_name'],
    ['"thue dat"', 'file_text'],
  ])
})

it('asks long texts nothing that is a question', () => {
  const places = (given: UnderstoodQuery) => strictBranches(given).flatMap(({ on }) => on)
  expect(places(query('thuế đất', { intent: 'how-to' }))).not.toContain('body')
  expect(places(query('một hai ba bốn năm sáu bảy'))).not.toContain('body')
})

it('asks for official wordings and numbers beside the words', () => {
  const numbers = [{ text: '5/QĐ', key: '5qd', isPartial: true }]
  expect(sought(query('', { numbers, official: ['đăng ký kết hôn'] }))).toEqual([
    ['đăng ký kết hôn ', 'title'],
    ['5qd ', 'code_key'],
    ['5qd', 'mentions'],
    ['"5 QĐ"', 'file_text'],
  ])
})

it('forgives typos and half words only in the second attempt', () => {
  expect(looseBranches(query('khai snih')).map(({ q, on }) => [q, on[0]])).toEqual([['khai snih', 'title_s']])
  expect(looseBranches(query(''))).toEqual([])
  expect(looseBranches(query('một hai ba bốn')).at(1)?.filter).toBe('kind != procedure')
})

it('looks into files for words in a row, and apart only for many of them and when little was found', () => {
  const inFiles = (branches: Branch[]) =>
    branches.filter((branch) => branch.inFiles !== undefined).map(({ q }) => q)
  expect(inFiles(strictBranches(query('đất')))).toEqual([])
  expect(inFiles(strictBranches(query('thuế đất', { intent: 'how-to' })))).toEqual(['"thuế đất"'])
  expect(inFiles(looseBranches(query('một hai ba')))).toEqual([])
  expect(inFiles(looseBranches(query('một hai ba bốn')))).toEqual(['một hai ba bốn '])
})

it('looks into files for what was typed, not only for the words that weigh', () => {
  const phrases = strictBranches({ ...query('kinh phí'), text: 'kinh phí của ai' }).map(({ q }) => q)
  expect(phrases).toEqual(expect.arrayContaining(['"kinh phí của ai"', '"kinh phí"']))
})

it('names ids as the engine reads lists', () => {
  expect(byId([])).toEqual([])
  expect(byId(['a', 'b"'])[0]?.filter).toBe('id IN ["a","b\\""]')
})
