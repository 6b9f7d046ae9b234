import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACCENT_INK,
  accentContrast,
  checkAccent,
  isReadableAccent,
  LEAST_CONTRAST,
  NIGHT,
  nightAccent,
  nightContrast,
  PAPER,
  readableAccent,
  readColor,
  SOFT,
  SUNKEN,
  usableAccent,
} from './accent-color'

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

describe('an accent colour', () => {
  it.each([
    ['#9B1C1C', '#9b1c1c'],
    [' 14532d ', '#14532d'],
    ['#fff', '#ffffff'],
    ['red', null],
    ['#12345', null],
    ['#9b1c1c80', null],
    ['', null],
  ])('%j is read as %j', (typed, color) => expect(readColor(typed)).toBe(color))

  it('has the contrast that WCAG counts', () => {
    // 4.48:1 is the well-known figure for #777 on white.
    expect(accentContrast('#777777').whiteOnIt).toBeCloseTo(4.47, 1)
    expect(accentContrast('#000000').whiteOnIt).toBeCloseTo(21, 5)
  })

  it('is measured on the grounds that the pages have', () => {
    const css = readFileSync('src/app/(site)/tokens.css', 'utf8')
    const [paper, card, sunken] = NIGHT.grounds
    expect(css).toContain(`--color-paper: light-dark(${PAPER}, ${paper});`)
    expect(css).toContain(`--color-card: light-dark(#ffffff, ${card});`)
    expect(css).toContain(`--color-sunken: light-dark(${SUNKEN}, ${sunken});`)
    expect(css).toContain(`--color-accent-ink: light-dark(${ACCENT_INK}, ${paper});`)
    const share = `${SOFT.share * 100}%`
    expect(css).toContain(`color-mix(in srgb, var(--accent) ${share}, ${SOFT.over})`)
    expect(css).toContain(`color-mix(in srgb, var(--accent-night) ${share}, ${card})`)
    const [, own = ''] = /--accent: (#[0-9a-f]{6});/.exec(css) ?? []
    expect(isReadableAccent(own)).toBe(true)
    expect(css).toContain(`--accent-night: ${nightAccent(own)};`)
  })

  it('that is too light is refused with what was measured and the nearest that will do', () => {
    const message = checkAccent('#e67e22')
    expect(message).toBe(
      'Màu #e67e22 quá nhạt: chữ trắng trên màu này chỉ đạt 2,8:1, chữ màu này trên nền trang chỉ đạt 2,3:1; cần ít nhất 4,5:1. Màu gần nhất dùng được: #9e5312.',
    )
    expect(checkAccent('#9e5312')).toBe(true)
    expect(checkAccent('đỏ')).toMatch(/^Viết màu/)
    expect(checkAccent(null)).toBe(true)
  })

  it('can always be made dark enough, and is left alone where it already is', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const darker = readableAccent(color)
        expect(accentContrast(darker).worst).toBeGreaterThanOrEqual(LEAST_CONTRAST)
        expect(usableAccent(color)).toBe(darker)
        if (isReadableAccent(color)) expect(darker).toBe(color)
        else expect(checkAccent(color)).toContain(darker)
      }),
    )
  })

  it('has a light sister that can be read by night, whatever it is', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        expect(nightContrast(nightAccent(color))).toBeGreaterThanOrEqual(LEAST_CONTRAST)
      }),
    )
    expect(nightContrast('#9b1c1c')).toBeLessThan(LEAST_CONTRAST)
  })

  it('stored before the rule is printed darker, and one that is none not at all', () => {
    expect(usableAccent('#FFFF00')).not.toBe('#ffff00')
    expect(usableAccent('javascript:alert(1)')).toBeNull()
    expect(usableAccent(null)).toBeNull()
  })
})
