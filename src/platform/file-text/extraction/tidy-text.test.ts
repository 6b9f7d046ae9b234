import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tidyText } from './tidy-text'

it('gives NFC, without soft hyphens, zeros and long gaps', () => {
  expect(tidyText('  Ủy\u00AD ban\u0000 \t nha\u0302n da\u0302n\r\n\r\n\r\n\r\nÐiều 1\f')).toBe(
    'Ủy ban nhân dân\n\nĐiều 1',
  )
  expect(tidyText('đình chı̉nh')).toBe('đình chỉnh')
})

it('is what PostgreSQL stores, and the same when done twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tidy = tidyText(text)
      expect(tidy).not.toContain('\u0000')
      expect(tidy.isWellFormed()).toBe(true)
      expect(tidyText(tidy)).toBe(tidy)
    }),
  )
})
