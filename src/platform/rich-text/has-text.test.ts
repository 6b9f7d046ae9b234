import { expect, it } from 'vitest'
import { hasText } from './has-text'

const page = (...children: unknown[]) => ({ root: { type: 'root', children } })
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })

it('knows a text from the empty paragraph that an editor leaves', () => {
  for (const empty of [
    null,
    undefined,
    page(),
    page({ type: 'paragraph', children: [] }),
    page(paragraph(' \u00a0 ')),
    page({ type: 'paragraph', children: [{ type: 'linebreak' }] }),
  ]) {
    expect(hasText(empty)).toBe(false)
  }
  expect(hasText(page(paragraph(''), paragraph('Xã có 8 thôn.')))).toBe(true)
  expect(
    hasText(page({ type: 'list', children: [{ type: 'listitem', children: [{ text: 'Thôn Trung' }] }] })),
  ).toBe(true)
})

it('takes a picture for a text', () => {
  expect(hasText(page({ type: 'upload', relationTo: 'media', value: 'id' }))).toBe(true)
})
