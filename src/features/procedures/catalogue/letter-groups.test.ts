import { describe, expect, it } from 'vitest'
import { letterGroups } from './letter-groups'
import { beginningOf, letterOf } from './name-order'

const rowsOf = (names: string[]) =>
  names.map((name) => ({ beginning: beginningOf(name), values: { letter: [letterOf(name)] } as never }))

describe('letters and the beginnings under them', () => {
  it('are in the order of the alphabet; rare beginnings are left out', () => {
    const many = (name: string, count: number) => Array.from({ length: count }, () => name)
    const names = [...many('Đăng ký xe', 6), ...many('Dừng lại', 1), ...many('Thủ tục đăng kiểm', 5)]
    expect(letterGroups(rowsOf(names))).toEqual([
      { letter: 'D', count: 1, beginnings: [] },
      {
        letter: 'Đ',
        count: 11,
        beginnings: [
          { words: 'đăng kiểm', count: 5 },
          { words: 'đăng ký', count: 6 },
        ],
      },
    ])
  })
})
