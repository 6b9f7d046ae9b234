import { expect, it } from 'vitest'
import { accentContrast, checkAccent } from '@/platform/sites/accent-color'
import { ACCENT_COLOURS, accentFor } from './accent-colours'

it('offers only colours that read easily', () => {
  for (const colour of ACCENT_COLOURS) {
    expect(checkAccent(colour), colour).toBe(true)
    expect(accentContrast(colour).whiteOnIt, colour).toBeGreaterThanOrEqual(7)
  }
})

it('gives a site the same colour every time, and neighbours not all the same', () => {
  const slugs = ['xa-an-binh', 'xa-phu-lam', 'phuong-ba-dinh', 'dac-khu-con-dao', 'xa-hoa-thuan']
  const colours = slugs.map(accentFor)
  expect(slugs.map(accentFor)).toEqual(colours)
  expect(new Set(colours).size).toBeGreaterThan(2)
})
