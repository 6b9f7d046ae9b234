import config from '@payload-config'
import { handleEndpoints } from 'payload'
import type { Actor } from './actors'

export type Answer = {
  status: number
  body: Record<string, unknown> & { docs?: Record<string, unknown>[]; totalDocs?: number }
  text: string
}

/** One request below `/api` as a browser of the person sends it. */
export async function call(actor: Actor, method: string, path: string, data?: object): Promise<Answer> {
  const headers = new Headers(actor.token ? { authorization: `JWT ${actor.token}` } : {})
  const isForm = data instanceof FormData
  if (data && !isForm) headers.set('content-type', 'application/json')
  const request = new Request(`http://localhost/api/${path}`, {
    method,
    headers,
    ...(data ? { body: isForm ? data : JSON.stringify(data) } : {}),
  })
  const response = await handleEndpoints({ config, request })
  const text = await response.text()
  return { status: response.status, text, body: parsed(text) }
}

function parsed(text: string): Answer['body'] {
  try {
    return (JSON.parse(text) ?? {}) as Answer['body']
  } catch {
    return {}
  }
}
