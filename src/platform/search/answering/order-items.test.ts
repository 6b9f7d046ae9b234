import { expect, it } from 'vitest'
import { searchDocument, type SearchableFacts } from '../indexing/search-document'
import { understand } from '../understanding/understand'
import type { UnderstoodQuery } from '../understanding/understood-query'
import { vocabularyBook } from '../understanding/vocabulary-book'
import { type FoundItem, inOrder } from './order-items'
import { pinnedItems } from './pinned-items'
import type { Ranked } from './ranked-procedures'

/** A query as typed, with nothing read into it. */
const asTyped = (text: string): UnderstoodQuery =>
  understand(
    text,
    { known: { hasSyllable: () => false, hasPair: () => false }, book: vocabularyBook([], '') },
    { isLiteral: true, ignored: [] },
  )

const understood = asTyped('giá chợ')
const nothing: Ranked = {
  scores: new Map<string, number>(),
  best: 0,
  answers: [],
  documents: [],
  fit: () => 1,
}
const question = { understood, site: 'own', ranked: nothing, pinned: [] as string[] }

function item(id: string, engineScore: number, more: Partial<SearchableFacts> = {}): FoundItem {
  const facts = {
    id,
    kind: 'legal-document' as const,
    title: id,
    path: `/${id}`,
    texts: [],
    site: 'root',
    shownAt: [],
    mayBeHidden: true,
  }
  return { ...searchDocument({ ...facts, ...more }), engineScore, inFiles: null }
}

const ids = (items: FoundItem[], given: Partial<typeof question> = {}) =>
  inOrder(items, { ...question, ...given }).map(({ id }) => id)

it('keeps the order of the engine where nothing else speaks', () => {
  expect(ids([item('a', 1), item('b', 1), item('c', 0.5)])).toEqual(['a', 'b', 'c'])
})

it('puts what only a file has behind every name that has it all, and quotations before names that have some of it', () => {
  const named = item('named', 0.1, { title: 'Giá dịch vụ tại chợ' })
  const inFile = (id: string, inFiles: number) => ({ ...item(id, 0.2), inFiles })
  const found = [inFile('apart', 0), inFile('row', 2), named, item('other', 1)]
  expect(ids(found)).toEqual(['other', 'named', 'row', 'apart'])
  expect(ids([item('other', 1), inFile('row', 6)])).toEqual(['row', 'other'])
  // A long question of which a file has only the few words that weigh is no quotation.
  const long = { understood: asTyped('cho tôi hỏi bao giờ có giá chợ') }
  expect(ids([item('other', 1), inFile('row', 2)], long)).toEqual(['other', 'row'])
})

it('puts own before shared and what is in force before the rest, only where equal', () => {
  const expired = item('expired', 0.8, { effect: 'expired' })
  const own = item('own', 0.8, { site: 'own' })
  expect(ids([expired, item('shared', 0.8), own, item('better', 1)])).toEqual([
    'better',
    'own',
    'shared',
    'expired',
  ])
})

it('puts own items before those of other sites where their names say equally well what was asked', () => {
  const asked = { understood: asTyped('tiêm chủng') }
  const own = (id: string, title: string) => item(id, 0.2, { title, site: 'own' })
  const procedure = item('procedure', 0.9, { title: 'Cấp sổ tiêm chủng', kind: 'procedure' })
  const found = [
    item('shared', 1, { title: 'Tiêm chủng' }),
    procedure,
    item('also shared', 0.8, { title: 'Lịch tiêm chủng' }),
    own('own', 'Tiêm chủng cho trẻ em ở thôn Đông và thôn Tây trong tháng tới'),
    own('apart', 'Tiêm phòng cho các chủng vật nuôi'),
  ]
  const places = ids(found, asked)
  expect(places.indexOf('own')).toBeLessThan(places.indexOf('shared'))
  expect(places.indexOf('shared')).toBeLessThan(places.indexOf('also shared'))
  // The words apart are not what was asked.
  expect(places.at(-1)).toBe('apart')
  // Procedures are nobody's own and keep their place.
  const ofOneSite = found.map((one) => ({ ...one, site: 'root' }))
  expect(places.indexOf('procedure')).toBe(ids(ofOneSite, asked).indexOf('procedure'))
  expect(ids(ofOneSite, asked).indexOf('own')).toBeGreaterThan(ids(ofOneSite, asked).indexOf('shared'))
})

it('puts a repealed procedure behind every one that fits and holds, but never hides it', () => {
  const procedure = { kind: 'procedure' as const }
  const repealed = item('repealed', 1, { ...procedure, effect: 'expired' })
  const ranked = { ...nothing, fit: ({ id }: { id: string }) => (id === 'repealed' ? 4 : 1) }
  expect(ids([repealed, item('far', 0.1, procedure)], { ranked })).toEqual(['far', 'repealed'])
})

it('puts pinned items first and numbers next', () => {
  const numbers = [{ text: '5/QĐ-UBND', key: '5qdubnd', isPartial: false }]
  const items = [item('words', 1.2), item('number', 0.1, { codes: ['5/QĐ-UBND'] }), item('pinned', 0.1)]
  expect(ids(items, { understood: { ...understood, numbers }, pinned: ['pinned'] })).toEqual([
    'pinned',
    'number',
    'words',
  ])
})

it('takes the ranker’s word for procedures, and the kind by the intent', () => {
  const ranked = {
    scores: new Map([
      ['right', 4],
      ['near', 3],
    ]),
    best: 4,
    answers: ['right', 'near'],
    documents: [],
    fit: () => 2.5,
  }
  const procedure = { kind: 'procedure' as const }
  const items = [
    item('overlooked', 1.2, procedure),
    item('near', 1.2, procedure),
    item('right', 0.1, procedure),
  ]
  expect(ids(items, { ranked })).toEqual(['right', 'near', 'overlooked'])
  const both = [item('near', 1, procedure), item('news', 1.2, { kind: 'news' })]
  expect(ids(both, { ranked, understood: { ...understood, intent: 'how-to' } })[0]).toBe('near')
  expect(ids(both, { ranked, understood: { ...understood, intent: 'news' } })[0]).toBe('news')
})

it('pins for the very words, whose typed marks must be right, at one site', () => {
  const bet = {
    id: '1',
    phrases: ['giá chợ'],
    site: 'own',
    kind: 'news' as const,
    item: 'x',
    from: null,
    until: null,
  }
  const pinnedFor = (text: string, site = 'own') =>
    pinnedItems([bet, bet], site, { ...understood, text, words: text })
  expect(pinnedFor('giá chợ')).toEqual(['x'])
  expect(pinnedFor('GIA cho')).toEqual(['x'])
  expect(pinnedFor('gia chờ')).toEqual([])
  expect(pinnedFor('bảng giá chợ')).toEqual([])
  expect(pinnedFor('giá chợ', 'other')).toEqual([])
})
