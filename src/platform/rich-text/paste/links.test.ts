import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { cleanLink } from './links'

const clean = (address: string) => cleanLink(address, 'https://minhgiang.example')

test.each([
  ['https://a.example/b?id=1&utm_source=x#c', 'https://a.example/b?id=1#c'],
  ['http://a.example', 'http://a.example/'],
  ['https://minhgiang.example/tin-tuc/a?fbclid=1', '/tin-tuc/a'],
  ['https://minhgiang.example/t%C3%AAn', 'https://minhgiang.example/t%C3%AAn'],
  ['/van-ban/a', '/van-ban/a'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fb&h=1', 'https://a.example/b'],
  ['https://user:secret@a.example/', 'https://a.example/'],
  [' mailto:vanthu@minhgiang.example ', 'mailto:vanthu@minhgiang.example'],
  ['tel:024 3825 1234', 'tel:02438251234'],
])('%j leads to %j', (address, wanted) => expect(clean(address)).toBe(wanted))

test.each([
  '',
  '//a.example',
  '/\\a.example',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'file:///C:/a.doc',
  'data:text/html,x',
  '#a',
  'a.doc',
  'https://',
])('%j is no link', (address) => expect(clean(address)).toBeNull())

it('never leads to a script, whatever the address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (address) => {
      expect(clean(address) ?? '/').toMatch(/^(?:https?:\/\/|mailto:|tel:|\/(?![/\\]))/)
    }),
  )
})
