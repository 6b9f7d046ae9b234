import { expect, it } from 'vitest'
import { EngineRest } from './engine-rest'

it('rests after two late answers running, for two seconds, and again after a late try', () => {
  let now = 0
  const rest = new EngineRest(() => now)
  rest.wasLate()
  rest.answered()
  rest.wasLate()
  expect(rest.isResting()).toBe(false)
  rest.wasLate()
  expect(rest.isResting()).toBe(true)
  now = 2001
  expect(rest.isResting()).toBe(false)
  rest.wasLate()
  expect(rest.isResting()).toBe(true)
  now = 5000
  rest.answered()
  rest.wasLate()
  expect(rest.isResting()).toBe(false)
})
