import fc from 'fast-check'
import { expect, it } from 'vitest'
import { xmlText } from './xml-text'

/** What XML 1.0 takes (Char), https://www.w3.org/TR/xml/#charsets. */
const CHAR = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u

it('leaves only what XML can hold, and nothing that ends a CDATA section', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', ']', '\ud800', '\u000b'))),
      (parts) => {
        const text = xmlText(parts.join(''))
        expect(text).toMatch(CHAR)
        expect(text).not.toContain(']]>')
      },
    ),
  )
})

it('keeps Vietnamese as it is', () => {
  expect(xmlText('  Về “tiền thuê đất” &\n nước  ')).toBe('Về “tiền thuê đất” & nước')
})
