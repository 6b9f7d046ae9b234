import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loopThrough, phraseIndex } from './loops'
import type { Term } from './term'

function term(phrase: string, ...officialWords: string[]): Term {
  return { id: phrase, phrases: [phrase], officialWords, use: 'abbreviation', site: null }
}

function wayOf(start: Term, ...others: Term[]): string[] | undefined {
  return loopThrough(start, phraseIndex([start, ...others]))?.map(({ id }) => id)
}

describe('a loop', () => {
  it('is an abbreviation that contains itself, or everyday words that say nothing else', () => {
    expect(wayOf(term('ub', 'ub xã'))).toEqual(['ub', 'ub'])
    const everyday = (...given: Parameters<typeof term>) => ({ ...term(...given), use: 'everyday' as const })
    expect(wayOf(everyday('sổ đỏ', 'Sổ Đỏ'))).toEqual(['sổ đỏ', 'sổ đỏ'])
    expect(wayOf(everyday('sổ đỏ', 'sổ đỏ', 'giấy chứng nhận'))).toBeUndefined()
    expect(wayOf({ ...everyday('sổ đỏ', 'sổ đỏ'), phrases: ['sổ đỏ', 'bìa đỏ'] })).toBeUndefined()
    expect(wayOf(everyday('lý lịch tư pháp', 'cấp phiếu lý lịch tư pháp'))).toBeUndefined()
  })

  it('goes over any number of steps', () => {
    const [a, b, c] = [term('sổ đỏ', 'bìa đỏ'), term('bìa đỏ', 'giấy đất'), term('giấy đất', 'cấp sổ đỏ')]
    expect(wayOf(a, b, c)).toEqual(['sổ đỏ', 'bìa đỏ', 'giấy đất', 'sổ đỏ'])
    expect(wayOf(a, b)).toBeUndefined()
  })

  it('compares whole syllables', () => {
    expect(wayOf(term('lái', 'láing xe'))).toBeUndefined()
    expect(wayOf(term('xe', 'đăng ký xem'))).toBeUndefined()
  })

  it('looks past case and tone placement, and past marks where the phrase has none', () => {
    expect(wayOf(term('Hoà giải', 'tổ HÒA GIẢI'))).toBeDefined()
    expect(wayOf(term('so do', 'cấp sổ đỏ'))).toBeDefined()
    expect(wayOf(term('sơ đồ', 'cấp sổ đỏ'))).toBeUndefined()
  })

  it('goes through the gap of a phrase', () => {
    expect(wayOf(term('mất … hộ chiếu', 'trình báo mất cuốn hộ chiếu'))).toBeDefined()
    expect(wayOf(term('mất … hộ chiếu', 'mất hộ chiếu'))).toBeDefined()
    expect(wayOf(term('mất … hộ chiếu', 'mất một hai ba bốn năm sáu bảy hộ chiếu'))).toBeUndefined()
  })

  it('is not one that the term only leads to', () => {
    const [b, c] = [term('bìa đỏ', 'giấy đất'), term('giấy đất', 'bìa đỏ')]
    expect(wayOf(term('sổ đỏ', 'bìa đỏ'), b, c)).toBeUndefined()
  })

  it('is found exactly where following the words comes back', () => {
    const names = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu']
    const name = fc.constantFrom(...names)
    const terms = fc.uniqueArray(fc.tuple(name, fc.array(name, { minLength: 1, maxLength: 2 })), {
      minLength: 1,
      selector: ([phrase]) => phrase,
    })
    fc.assert(
      fc.property(terms, (pairs) => {
        const all = pairs.map(([phrase, official]) => term(phrase, official.join(' ')))
        const [start] = all
        if (!start) return
        const next = new Map(pairs)
        const reached = new Set(next.get(start.id))
        for (const word of reached) for (const further of next.get(word) ?? []) reached.add(further)
        expect(loopThrough(start, phraseIndex(all)) !== null).toBe(reached.has(start.id))
      }),
    )
  })
})
