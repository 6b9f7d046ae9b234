import { APIError } from 'payload'

/**
 * A refusal whose reason a person is to read. Payload's own `APIError` loses its message in a production build – there
 * the class has no name, and an error with neither name nor data is answered as "An unknown error occurred."
 */
export class Refusal extends APIError {
  constructor(reason: string, status: number) {
    super(reason, status, {}, true)
  }
}
