import { describe, expect, it } from 'vitest'
import { competenceOf } from './competence'

describe('competenceOf', () => {
  it.each([
    ['xa', ['commune'], 'here'],
    ['phuong', ['province', 'commune'], 'here'],
    ['huyen', ['commune'], 'commune'],
    ['huyen', ['ministry'], 'elsewhere'],
    ['xa', ['province'], 'elsewhere'],
    ['thanh-pho', ['district'], 'here'],
    ['huyen', [], 'here'],
  ] as const)('%s and %o: %s', (kind, levels, expected) => {
    expect(competenceOf(kind, [...levels])).toBe(expected)
  })
})
