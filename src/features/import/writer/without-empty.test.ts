import { expect, it } from 'vitest'
import { withoutEmpty } from './without-empty'

it('drops what a source is silent about, at any depth, and nothing else', () => {
  const data = { a: '', b: null, c: [], d: {}, e: 0, f: false, g: [{ h: '', i: 1 }], j: { k: undefined } }
  expect(withoutEmpty(data)).toEqual({ e: 0, f: false, g: [{ i: 1 }] })
})
