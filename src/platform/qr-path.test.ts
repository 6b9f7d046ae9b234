import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPath } from './qr-path'

/** Paints the boxes of a path and tells which modules are dark. */
function paint({ size, path }: ReturnType<typeof qrPath>): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  }
  return modules
}

test('draws every module of the code and nothing in the quiet zone', () => {
  const address = 'https://anbinh.example.vn/thu-tuc/1.001193'
  const drawn = paint(qrPath(address))
  expect(drawn).toEqual(encode(address, { ecc: 'Q', border: 4 }).data)
  expect(drawn.slice(0, 4).flat()).not.toContain(true)
  expect(drawn.map((row) => row.slice(0, 4)).flat()).not.toContain(true)
  expect(drawn[4]?.slice(4, 11)).toEqual(Array(7).fill(true))
})
