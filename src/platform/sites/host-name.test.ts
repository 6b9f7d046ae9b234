import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalHost } from './host-name'

it.each([
  ['localhost', 'localhost'],
  ['  XA-An-Binh.Localhost  ', 'xa-an-binh.localhost'],
  ['minhgiang.example.', 'minhgiang.example'],
  ['minhgiang.example:8443', 'minhgiang.example'],
  ['minhgiang.example.:8443', 'minhgiang.example'],
  ['minhgiang。example。', 'minhgiang.example'],
  ['ｍinhgiang.example', 'minhgiang.example'],
  ['XÃ-An-Bình.vn', 'xn--x-an-bnh-rza9g.vn'],
  ['xn--x-an-bnh-rza9g.vn', 'xn--x-an-bnh-rza9g.vn'],
  ['127.0.0.1:80', '127.0.0.1'],
])('reads %j as %j', (given, host) => expect(canonicalHost(given)).toBe(host))

it.each([
  '',
  '.',
  'localhost..',
  'a..b',
  '-a.example',
  'a-.example',
  'a_b.example',
  'localhost:',
  'localhost:x',
  'localhost:1:2',
  'localhost:123456',
  'localhost/evil.example',
  'localhost\\evil.example',
  'localhost?evil.example',
  'localhost#evil.example',
  '%6cocalhost',
  'user@localhost',
  'localhost@evil.example',
  'local\thost',
  'local host',
  'local\u00adhost',
  'local\u200bhost',
  'localhost, evil.example',
  '[::1]',
  `${'a'.repeat(64)}.example`,
  `${'a.'.repeat(130)}example`,
])('does not take %j for a host', (given) => expect(canonicalHost(given)).toBeNull())

it('finds in its own answer the same host again, and never two readings of one header', () => {
  fc.assert(
    fc.property(fc.oneof(fc.domain(), fc.string({ unit: 'binary' }), fc.webAuthority()), (given) => {
      const host = canonicalHost(given)
      if (host === null) return
      expect(canonicalHost(host)).toBe(host)
      // What the address of a page would make of it.
      if (!/^[\d.x]+$/.test(host)) expect(new URL(`http://${host}/`).hostname).toBe(host)
    }),
  )
})
