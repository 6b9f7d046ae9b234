import { env } from '@/env'

/** Where the web server takes the names of pages to make anew; only the worker knows the secret. */
export const EXPIRE_PATH = '/api/internal/expire'

/** Header that carries the secret the supervisor made for this start. */
export const INTERNAL_SECRET_HEADER = 'x-internal-secret'

/**
 * Asks the web server to forget the pages with these tags: Next only lets a request do so. Throws when the server
 * does not answer, so that the job is tried again.
 */
export async function expirePages(tags: string[]): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${env.PORT}${EXPIRE_PATH}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [INTERNAL_SECRET_HEADER]: env.PORTAL_INTERNAL_SECRET ?? '',
    },
    body: JSON.stringify({ tags }),
  })
  if (!response.ok) throw new Error(`The web server refused to expire pages: ${response.status}.`)
}
