import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import type { SiteRole } from '@/platform/users/memberships'

type Answer<Body> = { status: number; body: Body; headers: Headers }

/** Someone who calls the API over HTTP requests, as the admin does; `null` is a stranger. */
export class SignedIn {
  private constructor(
    private readonly token: string | null,
    readonly name: string,
  ) {}

  static stranger = new SignedIn(null, '')

  /** A new person with these roles at a site. */
  static async at(payload: Payload, site: string, ...roles: SiteRole[]): Promise<SignedIn> {
    const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
    const name = `${roles.join(' ')} ${email.slice(0, 8)}`
    await payload.create({
      collection: 'users',
      data: { name, email, password, memberships: [{ site, roles }] },
      depth: 0,
    })
    return SignedIn.as(payload, { email, password })
  }

  /** Someone who has an account already. */
  static async as(payload: Payload, data: { email: string; password: string }): Promise<SignedIn> {
    const { token, user } = await payload.login({ collection: 'users', data })
    return new SignedIn(token ?? null, user?.name ?? '')
  }

  /** Somebody who holds this token. */
  static with(token: string): SignedIn {
    return new SignedIn(token, '')
  }

  /** A new person who runs the whole instance. */
  static async systemAdmin(payload: Payload): Promise<SignedIn> {
    const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
    const name = `system ${email.slice(0, 8)}`
    await payload.create({
      collection: 'users',
      data: { name, email, password, isSystemAdmin: true },
      depth: 0,
    })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    return new SignedIn(token ?? null, name)
  }

  get<Body = unknown>(path: string): Promise<Answer<Body>> {
    return this.call(path, { method: 'GET' })
  }

  post<Body = unknown>(path: string, data: object | FormData = {}): Promise<Answer<Body>> {
    if (data instanceof FormData) return this.call(path, { method: 'POST', body: data })
    const headers = { 'content-type': 'application/json' }
    return this.call(path, { method: 'POST', body: JSON.stringify(data), headers })
  }

  patch<Body = unknown>(path: string, data: object): Promise<Answer<Body>> {
    const headers = { 'content-type': 'application/json' }
    return this.call(path, { method: 'PATCH', body: JSON.stringify(data), headers })
  }

  delete<Body = unknown>(path: string): Promise<Answer<Body>> {
    return this.call(path, { method: 'DELETE' })
  }

  /** The bytes of an answer that is no JSON. */
  async download(path: string): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
    const response = await this.answer(path, { method: 'GET' })
    return {
      status: response.status,
      bytes: Buffer.from(await response.arrayBuffer()),
      headers: response.headers,
    }
  }

  private async call<Body>(path: string, init: RequestInit): Promise<Answer<Body>> {
    const response = await this.answer(path, init)
    return {
      status: response.status,
      body: (await response.json().catch(() => null)) as Body,
      headers: response.headers,
    }
  }

  private answer(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.token) headers.set('authorization', `JWT ${this.token}`)
    const request = new Request(`http://localhost/api/${path}`, { ...init, headers })
    return handleEndpoints({ config, request })
  }
}
