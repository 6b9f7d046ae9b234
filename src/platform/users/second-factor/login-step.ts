import { APIError } from 'payload'

/** What is missing besides the right password: a code, a right code, or a second factor at all. */
export type MissingStep = 'can-ma' | 'sai-ma' | 'can-bat'

/** A login that stops halfway, answered 401 with `errors[0].data.step`. Only whoever knew the password is told. */
export class LoginStep extends APIError {
  constructor(step: MissingStep, message: string, more: object = {}) {
    super(message, 401, { step, ...more }, true)
  }
}
