import { ACTION_PATHS } from '@/platform/workflow/paths'
import type { Action } from '@/platform/workflow/states'
import { isWorkflowCollection as isDrafted } from '@/platform/workflow/workflow-collections'
import type { RunningPortal } from './running-portal'

type Doc = { id: string; slug: string } & Record<string, unknown>

/** A person who works through the same REST interface as the admin. */
export class RestSession {
  private constructor(
    private readonly portal: RunningPortal,
    private readonly token: string,
    private readonly writer: RestSession | null,
  ) {}

  /**
   * @param writer who writes what this person publishes, at a site where two people are needed; without one the person
   * writes it himself
   */
  static async login(portal: RunningPortal, email: string, writer?: string): Promise<RestSession> {
    const response = await fetch(`${portal.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: portal.password }),
    })
    const { token } = (await response.json()) as { token?: string }
    if (!token) throw new Error(`${email} could not log in: ${response.status}`)
    return new RestSession(portal, token, writer ? await RestSession.login(portal, writer) : null)
  }

  /** Reads a list, e.g. `sites?where[slug][equals]=xa-an-binh`. */
  async list(query: string): Promise<Doc[]> {
    const { docs } = await this.call<{ docs: Doc[] }>('GET', query)
    return docs
  }

  async create(collection: string, data: Record<string, unknown>): Promise<Doc> {
    if (this.writer && isDrafted(collection)) {
      const { _status, ...content } = data
      const draft = await this.writer.create(collection, content)
      return _status === 'published' ? this.update(collection, draft.id, { _status }) : draft
    }
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
    const { _status, ...content } = data
    const isOthers = this.writer && isDrafted(collection) && Object.keys(content).length > 0
    if (isOthers) await this.writer?.draft(collection, id, content)
    const own = isOthers ? { _status } : data
    const { doc } = await this.call<{ doc: Doc }>('PATCH', `${collection}/${id}`, own)
    return doc
  }

  /** Says as another writer that the text of an item is ready, so that two people stand behind it. */
  async submit(collection: string, id: string): Promise<void> {
    await this.step(collection, id, 'submit')
  }

  /** Takes a step of an item's workflow, having looked at it. */
  async step(collection: string, id: string, action: Action, data: object = {}): Promise<void> {
    const path = `workflow-items/muc/${collection}/${id}`
    const { seen } = await this.call<{ seen: string }>('GET', path)
    await this.call('POST', `${path}/${ACTION_PATHS[action]}`, { seen, ...data })
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
