import { expect, it } from 'vitest'
import { EngineRest } from './engine-rest'

it('rests after it hung twice running, for two seconds, and again after a try in vain', () => {
  let now = 0
  const rest = new EngineRest(() => now)
  rest.hangs()
  rest.answered()
  rest.hangs()
  expect(rest.isResting()).toBe(false)
  rest.hangs()
  expect(rest.isResting()).toBe(true)
  now = 2001
  expect(rest.isResting()).toBe(false)
  rest.hangs()
  expect(rest.isResting()).toBe(true)
  now = 5000
  rest.answered()
  rest.hangs()
  expect(rest.isResting()).toBe(false)
})

it('knows whether anybody has had an answer lately', () => {
  let now = 0
  const rest = new EngineRest(() => now)
  expect(rest.hasAnsweredWithin(100)).toBe(false)
  rest.answered()
  now = 99
  expect(rest.hasAnsweredWithin(100)).toBe(true)
  now = 100
  expect(rest.hasAnsweredWithin(100)).toBe(false)
})
