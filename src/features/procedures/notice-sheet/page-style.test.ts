import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cssString, pageStyle, shortened } from './page-style'

test('a text in the margins can end neither its string nor the style around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const inside = cssString(text).slice(1, -1)
      expect(inside).not.toMatch(/["'<>\n\r]/)
      expect(inside.replace(/\\[0-9a-f]{1,6} /g, '')).not.toContain('\\')
    }),
  )
})

test('a CSS string reads as the text it was made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = cssString(text)
        .slice(1, -1)
        .replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
      expect(read).toBe(text)
    }),
  )
})

test('numbers the pages and stays A4', () => {
  const style = pageStyle({
    orientation: 'landscape',
    runningTitle: '1.001193 </style>',
    foot: 'In ngày 22/11/2026',
    page: 'Trang',
  })
  expect(style).toContain('size: A4 landscape')
  expect(style).toContain('"Trang " counter(page) "/" counter(pages)')
  expect(style).not.toContain('</')
})

test.each([
  ['Đăng ký khai sinh', 40, 'Đăng ký khai sinh'],
  ['Đăng ký khai sinh có yếu tố nước ngoài', 20, 'Đăng ký khai sinh…'],
  ['a'.repeat(50), 20, `${'a'.repeat(20)}…`],
])('%s in %i', (text, limit, expected) => expect(shortened(text, limit)).toBe(expected))
