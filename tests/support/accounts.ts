import { sql } from '@payloadcms/db-postgres/drizzle'
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { SignedIn } from './signed-in'

/** A person with a password that the test knows. */
export type Person = { id: string; email: string; password: string }

type Refused = { message?: string; data?: { step?: string; ticket?: string; secret?: string } }
/** What a login answers. */
export type LoginAnswer = { token?: string; user?: User; recoveryCodes?: string[]; errors?: Refused[] }

/** Makes a person; `password` is random where none is given. */
export async function newPerson(payload: Payload, data: Partial<User> = {}): Promise<Person> {
  const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
  const all = { name: 'Người thử', email, password, ...data }
  const { id } = await payload.create({ collection: 'users', data: all, depth: 0 })
  return { id, email: all.email, password }
}

/** A login as a stranger's browser sends it. */
export function logIn({ email, password }: Omit<Person, 'id'>, more: object = {}) {
  return SignedIn.stranger.post<LoginAnswer>('users/login', { email, password, ...more })
}

/** A login that has to succeed. */
export async function enter(person: Person, more: object = {}): Promise<SignedIn> {
  const { status, body } = await logIn(person, more)
  if (!body.token) throw new Error(`${status} ${JSON.stringify(body)}`)
  return SignedIn.with(body.token)
}

/** A person's authenticator app. */
export class App {
  constructor(
    private readonly payload: Payload,
    private readonly person: Person,
    private readonly secret: string,
    readonly recoveryCodes: string[] = [],
  ) {}

  /** Turns the second factor of somebody on. */
  static async turnOn(payload: Payload, person: Person, as: SignedIn): Promise<App> {
    const { body } = await as.post<{ ticket: string; secret: string }>('users/hai-buoc/bat-dau')
    const secret = body.secret.replaceAll(' ', '')
    const on = await as.post<{ recoveryCodes: string[] }>('users/hai-buoc/bat', {
      ticket: body.ticket,
      code: codeOf(secret),
    })
    return new App(payload, person, secret, on.body.recoveryCodes)
  }

  /** A code that was not used yet: the portal forgets that it saw one, as if half a minute had passed. */
  async code(): Promise<string> {
    await this.payload.db.drizzle.execute(
      sql`UPDATE second_factors SET last_step = 0 WHERE user_id = ${this.person.id}`,
    )
    return codeOf(this.secret)
  }
}

/** The code of the moment. */
export function codeOf(secret: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate()
}

/** A code that is wrong now, a step ago and a step ahead. */
export function wrongCode(right: string, n = 1): string {
  return String((Number(right) + 123_457 * n) % 1_000_000).padStart(6, '0')
}

/** How many sessions of a person are open. */
export async function sessionsOf(payload: Payload, id: string): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute<{ id: string }>(
    sql`SELECT id FROM users_sessions WHERE _parent_id = ${id} ORDER BY created_at`,
  )
  return rows.map((row) => row.id)
}
