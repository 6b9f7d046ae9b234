import type { RunningPortal } from './running-portal'

type Doc = { id: string; slug: string } & Record<string, unknown>

/** A person who works through the same REST interface as the admin. */
export class RestSession {
  private constructor(
    private readonly portal: RunningPortal,
    private readonly token: string,
  ) {}

  static async login(portal: RunningPortal, email: string): Promise<RestSession> {
    const response = await fetch(`${portal.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: portal.password }),
    })
    const { token } = (await response.json()) as { token?: string }
    if (!token) throw new Error(`${email} could not log in: ${response.status}`)
    return new RestSession(portal, token)
  }

  /** Reads a list, e.g. `sites?where[slug][equals]=xa-an-binh`. */
  async list(query: string): Promise<Doc[]> {
    const { docs } = await this.call<{ docs: Doc[] }>('GET', query)
    return docs
  }

  async create(collection: string, data: Record<string, unknown>): Promise<Doc> {
    const { doc } = await this.call<{ doc: Doc }>(
      'POST',
      `${collection}?draft=${data._status !== 'published'}`,
      data,
    )
    return doc
  }

  /** Calls an endpoint of ours, e.g. `procedure-decisions/<id>/lines`. */
  async post<Result>(path: string, data: Record<string, unknown>): Promise<Result> {
    return this.call<Result>('POST', path, data)
  }

  /** Uploads a file as the admin does. */
  async upload(site: string, file: { name: string; data: Buffer; mimetype: string }, alt = ''): Promise<Doc> {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ site, alt }))
    form.set('file', new Blob([new Uint8Array(file.data)], { type: file.mimetype }), file.name)
    const { doc } = await this.call<{ doc: Doc }>('POST', 'media', form)
    return doc
  }

  async update(collection: string, id: string, data: Record<string, unknown>): Promise<Doc> {
    const { doc } = await this.call<{ doc: Doc }>('PATCH', `${collection}/${id}`, data)
    return doc
  }

  /** Saves a draft on top of what is public. */
  async draft(collection: string, id: string, data: Record<string, unknown>): Promise<void> {
    await this.call('PATCH', `${collection}/${id}?draft=true`, data)
  }

  private async call<Result>(method: string, path: string, data?: unknown): Promise<Result> {
    const isForm = data instanceof FormData
    const response = await fetch(`${this.portal.url}/api/${path}`, {
      method,
      // The boundary between the parts of a form is known to fetch alone.
      headers: {
        authorization: `JWT ${this.token}`,
        ...(isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(data === undefined ? {} : { body: isForm ? data : JSON.stringify(data) }),
    })
    const answer = (await response.json()) as Result
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }
}
