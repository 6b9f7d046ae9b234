import { readFileSync } from 'node:fs'
import { colord, extend } from 'colord'
import a11y from 'colord/plugins/a11y'
import { describe, expect, it } from 'vitest'

extend([a11y])

const css = readFileSync('src/app/(site)/tokens.css', 'utf8')

/** A colour of the tokens by day and by night. */
function pair(name: string): { day: string; night: string } {
  const [, day = '', night = ''] =
    new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css) ?? []
  return { day, night }
}

const GROUNDS = ['paper', 'card', 'sunken']

describe.each(['day', 'night'] as const)('the colours by %s', (theme) => {
  const contrast = (ink: string, ground: string) =>
    colord(pair(ink)[theme]).contrast(colord(pair(ground)[theme]))

  it.each(['ink', 'muted', 'positive', 'warning', 'negative'])('%s can be read on every ground', (ink) => {
    for (const ground of GROUNDS) expect(contrast(ink, ground), ground).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['positive', 'warning', 'negative'])(
    '%s can be read on its own soft ground, and ink too',
    (tone) => {
      expect(contrast(tone, `${tone}-soft`)).toBeGreaterThanOrEqual(4.5)
      expect(contrast('ink', `${tone}-soft`)).toBeGreaterThanOrEqual(7)
      expect(contrast('muted', `${tone}-soft`)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(GROUNDS)('the edge of a control is seen on %s', (ground) => {
    expect(contrast('edge', ground)).toBeGreaterThanOrEqual(3)
  })
})

it('sets no line tighter than the marks of the letters are high', () => {
  const heights = [...css.matchAll(/--text-[a-z]+--line-height: ([\d.]+);/g)].map(([, height]) =>
    Number(height),
  )
  expect(heights.length).toBeGreaterThan(5)
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(1.5)
})
