import { expect, test } from 'vitest'
import { bestEncoding, CompressedBodies } from './compressed-bodies'

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['BR', 'br'],
  ['identity', 'identity'],
  ['', 'identity'],
])('%j is answered in %s', (header, encoding) => {
  expect(bestEncoding(header)).toBe(encoding)
})

test('a kept body is compressed once, until newer ones push it out', async () => {
  const bodies = new CompressedBodies(2000)
  const one = await bodies.encode(Buffer.alloc(100_000, 'a'), 'gzip', true)
  expect((await bodies.encode(Buffer.alloc(100_000, 'a'), 'gzip', true)).body).toBe(one.body)
  for (let number = 0; number < 30; number++) {
    await bodies.encode(Buffer.alloc(100_000, `b${number}`), 'gzip', true)
  }
  expect((await bodies.encode(Buffer.alloc(100_000, 'a'), 'gzip', true)).body).not.toBe(one.body)
})

test('a body that is not kept is made anew', async () => {
  const bodies = new CompressedBodies(2000)
  const one = await bodies.encode(Buffer.alloc(5000, 'a'), 'gzip', false)
  expect((await bodies.encode(Buffer.alloc(5000, 'a'), 'gzip', false)).body).not.toBe(one.body)
})
