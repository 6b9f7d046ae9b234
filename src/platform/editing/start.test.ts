import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readStart, writeStart } from './start'

const hash = fc.oneof(fc.constant('new'), fc.stringMatching(/^[0-9a-f]{64}$/))
const opening = fc.option(fc.uuid(), { nil: null })

it('reads what it wrote', () => {
  fc.assert(
    fc.property(fc.record({ hash, opening }), (start) => {
      expect(readStart(writeStart(start))).toEqual(start)
    }),
  )
})

it('reads nothing out of anything else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer(), fc.object(), fc.constant(null)), (sent) => {
      fc.pre(typeof sent !== 'string' || !/^(new|[0-9a-f]{64})/.test(sent))
      expect(readStart(sent)).toBeNull()
    }),
  )
  expect(readStart(`${'a'.repeat(64)}.không-phải-uuid`)).toBeNull()
})
