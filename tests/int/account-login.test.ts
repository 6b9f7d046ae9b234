import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enter, logIn, newPerson } from '../support/accounts'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  portal = await createSmallPortal(payload)
})

afterAll(() => payload.destroy())

type Refused = { errors: { message: string; data?: { errors: { message: string; path: string }[] } }[] }

const fault = (body: Refused) => body.errors[0]?.data?.errors[0]?.message

describe('a login', () => {
  it('is locked for ten minutes after ten wrong passwords, and answered like an unknown address all along', async () => {
    const person = await newPerson(payload)
    const wrong = { ...person, password: 'không phải mật khẩu này' }
    const unknown = await logIn({ ...wrong, email: 'khong-co@example.org' })
    expect([unknown.status, unknown.body.errors?.[0]?.message]).toEqual([
      401,
      expect.stringContaining('Sai 10 lần liền thì tài khoản khóa 10 phút'),
    ])
    for (let n = 0; n < 12; n += 1) expect((await logIn(wrong)).body).toEqual(unknown.body)
    expect((await logIn(person)).body).toEqual(unknown.body)
    await payload.db.drizzle.execute(
      sql`UPDATE users SET lock_until = now() - interval '1 second' WHERE id = ${person.id}`,
    )
    expect((await logIn(person)).status).toBe(200)
  })

  it('takes a password in either way of writing the same letters', async () => {
    const password = 'đường làng quanh co'
    const decomposed = password.normalize('NFD')
    const person = { ...(await newPerson(payload, { password: decomposed })), password }
    expect((await logIn(person)).status).toBe(200)
    const as = await enter({ ...person, password: decomposed })
    await as.patch(`users/${person.id}`, { password: 'mưa rơi bảy bậc thềm'.normalize('NFD') })
    expect((await logIn({ ...person, password: 'mưa rơi bảy bậc thềm' })).status).toBe(200)
  })
})

describe('a forgotten password', () => {
  it('is answered alike whether there is an account, and the worker looks', async () => {
    const person = await newPerson(payload)
    const ask = (email: unknown) => SignedIn.stranger.post('users/forgot-password', { email })
    const [known, unknown] = [await ask(person.email.toUpperCase()), await ask('khong-co@example.org')]
    expect(known).toMatchObject({ status: 200, body: unknown.body as object })
    expect((await ask('')).status).toBe(400)
    const where = { taskSlug: { equals: 'password-letter' as const } }
    expect((await payload.count({ collection: 'payload-jobs', where })).totalDocs).toBe(2)
    await payload.jobs.run({ queue: 'slow' })
    const { rows } = await payload.db.drizzle.execute(
      sql`SELECT id::text FROM users WHERE reset_password_token IS NOT NULL`,
    )
    expect(rows).toEqual([{ id: person.id }])
    expect((await payload.count({ collection: 'payload-jobs', where })).totalDocs).toBe(0)
  })

  it('is replaced only by one that keeps the rule', async () => {
    const person = await newPerson(payload)
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    const reset = (password: string) =>
      SignedIn.stranger.post<Refused>('users/reset-password', { token, password })
    const short = await reset('ngắn quá')
    expect([short.status, fault(short.body)]).toEqual([400, expect.stringContaining('ít nhất 14')])
    const named = await reset(`con đường ${person.email}`)
    expect(fault(named.body)).toContain('thư điện tử')
    expect((await reset('con trâu đi trước cái cày')).status).toBe(200)
    const again = await reset('con trâu đi trước cái bừa')
    expect(again.body.errors[0]?.message).toContain('hết hạn')
  })
})

describe('a password', () => {
  it.each([
    ['ngắn quá', 'ít nhất 14'],
    ['Nguyễn Văn Khải đây', 'tên'],
    ['quê hương huyện thử', 'tên của cổng'],
    ['12345678901234', 'dễ đoán'],
  ])('is refused by the form and the Local API: %s', async (password, reason) => {
    const admin = await SignedIn.at(payload, portal.commune.id, 'admin', 'editor')
    const data = {
      name: 'Nguyễn Văn Khải',
      email: `${crypto.randomUUID()}@example.org`,
      password,
      memberships: [{ site: portal.commune.id, roles: ['editor' as const] }],
    }
    const refused = await admin.post<Refused>('users', data)
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]?.data?.errors[0]?.path).toBe('password')
    expect(fault(refused.body)).toContain(reason)
    await expect(payload.create({ collection: 'users', data })).rejects.toMatchObject({ status: 400 })
  })
})
