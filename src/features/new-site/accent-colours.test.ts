import { colord } from 'colord'
import { expect, it } from 'vitest'
import { ACCENT_COLOURS, accentFor, isReadableAccent } from './accent-colours'

it('offers only colours on which white reads easily', () => {
  for (const colour of ACCENT_COLOURS) expect(colord(colour).contrast('#ffffff')).toBeGreaterThanOrEqual(7)
})

it('gives a site the same colour every time, and neighbours not all the same', () => {
  const slugs = ['xa-an-binh', 'xa-phu-lam', 'phuong-ba-dinh', 'dac-khu-con-dao', 'xa-hoa-thuan']
  const colours = slugs.map(accentFor)
  expect(slugs.map(accentFor)).toEqual(colours)
  expect(new Set(colours).size).toBeGreaterThan(2)
})

it('refuses colours that are too pale, and what is no colour', () => {
  for (const pale of ['#ffee00', '#8ab4f8', 'red', '#12345', '']) expect(isReadableAccent(pale)).toBe(false)
  expect(isReadableAccent('#9B1C1C')).toBe(true)
})
