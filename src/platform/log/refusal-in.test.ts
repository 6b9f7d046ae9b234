import { APIError, Forbidden } from 'payload'
import { expect, it } from 'vitest'
import { refusalIn } from './refusal-in'

it('reads what somebody was refused with', () => {
  expect(refusalIn([{ err: new APIError('Bài đã đổi.', 409) }])).toBe('Bài đã đổi.')
  expect(refusalIn([{ err: new Forbidden() }])).toBe(new Forbidden().message)
})

it('leaves errors of the server as they are', () => {
  expect(refusalIn([{ err: new APIError('Hỏng', 500) }])).toBeNull()
  expect(refusalIn([{ err: new TypeError('x is not a function') }])).toBeNull()
  expect(refusalIn([{ err: 'text' }])).toBeNull()
})

it('leaves what the portal says itself as it is', () => {
  const err = new APIError('Không có', 404)
  expect(refusalIn([{ err, msg: 'Some schedules were not kept yet' }])).toBeNull()
  expect(refusalIn([{ err }, 'Some schedules were not kept yet'])).toBeNull()
  expect(refusalIn(['Ready'])).toBeNull()
  expect(refusalIn([])).toBeNull()
})
