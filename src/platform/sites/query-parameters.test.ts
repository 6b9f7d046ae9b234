import { describe, expect, it } from 'vitest'
import { pathWithQuery, queryChoice, queryPage, queryText } from './query-parameters'

describe('queryPage', () => {
  it.each([
    [undefined, 1],
    ['', 1],
    ['abc', 1],
    ['0', 1],
    ['-1', 1],
    ['1e9', 1],
    ['1.5', 1],
    ['999999999', 1],
    ['20000', 1],
    [' 7 ', 7],
    [['3', '4'], 3],
  ])('%j is page %i', (page, expected) => expect(queryPage({ page })).toBe(expected))
})

describe('queryText', () => {
  it('gives one clean value or none', () => {
    expect(queryText({ q: ['  đất  ', 'x'] }, 'q')).toBe('đất')
    expect(queryText({ q: 'đất'.normalize('NFD') }, 'q')).toBe('đất'.normalize('NFC'))
    expect(queryText({ q: 'a\0b' }, 'q')).toBe('ab')
    expect(queryText({ q: '   ' }, 'q')).toBeUndefined()
    expect(queryText({}, 'constructor')).toBeUndefined()
    expect(queryText({ q: 'a'.repeat(999) }, 'q')).toHaveLength(200)
  })
})

describe('queryChoice', () => {
  it('takes only what is on offer', () => {
    expect(queryChoice({ type: 'luat' }, 'type', ['luat', 'nghi-dinh'])).toBe('luat')
    expect(queryChoice({ type: 'khac' }, 'type', ['luat', 'nghi-dinh'])).toBeUndefined()
  })
})

describe('pathWithQuery', () => {
  it('leaves out empty values and the first page', () => {
    expect(pathWithQuery('/van-ban', { q: undefined, type: '', page: 1 })).toBe('/van-ban')
    expect(pathWithQuery('/van-ban', { q: 'đất & nhà', page: 2 })).toBe(
      '/van-ban?q=%C4%91%E1%BA%A5t+%26+nh%C3%A0&page=2',
    )
  })
})
