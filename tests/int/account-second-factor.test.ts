import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { App, codeOf, enter, logIn, newPerson, sessionsOf, wrongCode, type Person } from '../support/accounts'
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

async function withFactor(): Promise<{ person: Person; app: App }> {
  const person = await newPerson(payload, { memberships: [{ site: portal.commune.id, roles: ['editor'] }] })
  return { person, app: await App.turnOn(payload, person, await enter(person)) }
}

const step = (answer: Awaited<ReturnType<typeof logIn>>) => answer.body.errors?.[0]?.data?.step
const left = async (id: string) => {
  const { rows } = await payload.db.drizzle.execute<{ left: number }>(
    sql`SELECT count(*)::int AS left FROM recovery_codes WHERE user_id = ${id} AND used_at IS NULL`,
  )
  return rows[0]?.left
}

describe('a login with a second factor', () => {
  it('asks for the code after the right password only, and leaves no session behind', async () => {
    const { person, app } = await withFactor()
    const before = await sessionsOf(payload, person.id)
    const asked = await logIn(person)
    expect([asked.status, step(asked)]).toEqual([401, 'can-ma'])
    expect(asked.body.token).toBeUndefined()
    expect(asked.headers.get('set-cookie')).toBeNull()
    expect(await sessionsOf(payload, person.id)).toEqual(before)

    const plain = await newPerson(payload)
    const wrong = { password: 'không phải mật khẩu này' }
    const answers = await Promise.all(
      [person.email, plain.email, 'khong-co@example.org'].flatMap((email) => [
        logIn({ email, ...wrong }),
        logIn({ email, ...wrong }, { code: '123456' }),
      ]),
    )
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1)

    const entered = await logIn(person, { code: await app.code() })
    expect(entered.status).toBe(200)
    expect(JSON.stringify(entered.body)).not.toMatch(/secret|recovery/i)
  })

  it('takes each code once, and none that is wrong', async () => {
    const { person, app } = await withFactor()
    const code = await app.code()
    for (const n of [1, 2, 3]) {
      const wrong = await logIn(person, { code: wrongCode(code, n) })
      expect([wrong.status, step(wrong)]).toEqual([401, 'sai-ma'])
    }
    expect((await logIn(person, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).status).toBe(200)
    const replayed = await logIn(person, { code })
    expect([replayed.status, step(replayed)]).toEqual([401, 'sai-ma'])
  })

  it('takes a code once, and a recovery code once, also when several come at the same moment', async () => {
    const { person, app } = await withFactor()
    const [recovery = ''] = app.recoveryCodes
    expect(app.recoveryCodes).toHaveLength(10)
    for (const code of [await app.code(), recovery]) {
      const answers = await Promise.all(Array.from({ length: 6 }, () => logIn(person, { code })))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401, 401])
    }
    expect(await left(person.id)).toBe(9)
    expect((await logIn(person, { code: recovery.toUpperCase() })).status).toBe(401)
    const typed = (app.recoveryCodes[1] ?? '').toUpperCase().replaceAll('-', ' ')
    expect((await logIn(person, { code: typed })).status).toBe(200)
  })

  it('is locked after ten wrong codes, however many come at once, until it is unlocked', async () => {
    const { person, app } = await withFactor()
    const code = await app.code()
    const guesses = await Promise.all(
      Array.from({ length: 14 }, (_, n) => logIn(person, { code: wrongCode(code, n + 1) })),
    )
    expect(guesses.every(({ status }) => status === 401)).toBe(true)
    const { rows } = await payload.db.drizzle.execute<{ failures: number }>(
      sql`SELECT failures FROM second_factors WHERE user_id = ${person.id}`,
    )
    expect(rows[0]?.failures).toBe(10)
    const locked = await logIn(person, { code })
    expect(locked.body.errors?.[0]?.message).toContain('quá nhiều lần')
    const [recovery] = app.recoveryCodes
    expect((await logIn(person, { code: recovery })).status).toBe(401)
    const admin = await SignedIn.at(payload, portal.commune.id, 'admin', 'editor')
    expect((await admin.post('users/unlock', { email: person.email })).status).toBe(200)
    expect((await logIn(person, { code: await app.code() })).status).toBe(200)
  })

  it('holds for the Local API as well', async () => {
    const { person, app } = await withFactor()
    const { email, password } = person
    await expect(payload.login({ collection: 'users', data: { email, password } })).rejects.toMatchObject({
      data: { step: 'can-ma' },
    })
    const data = { email, password, code: await app.code() }
    expect((await payload.login({ collection: 'users', data })).token).toBeTruthy()
  })

  it('is not gone around by a new password', async () => {
    const { person, app } = await withFactor()
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    const fresh = { ...person, password: 'con trâu đi trước cái cày' }
    const reset = (more: object) =>
      SignedIn.stranger.post('users/reset-password', { token, password: fresh.password, ...more })
    expect((await reset({})).status).toBe(401)
    expect((await reset({ code: wrongCode(await app.code()) })).status).toBe(401)
    await expect(
      payload.resetPassword({
        collection: 'users',
        data: { token, password: fresh.password },
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ data: { step: 'can-ma' } })
    expect(step(await logIn(person))).toBe('can-ma')
    expect(step(await logIn(fresh))).toBeUndefined()

    expect((await reset({ code: await app.code() })).status).toBe(200)
    expect(step(await logIn(fresh))).toBe('can-ma')
    expect(step(await logIn(person))).toBeUndefined()
    expect((await reset({ code: await app.code() })).status).toBe(403)
  })
})

describe('what is stored', () => {
  it('is neither a secret nor a recovery code in the clear, and fits one person only', async () => {
    const { person, app } = await withFactor()
    const other = await withFactor()
    const { rows } = await payload.db.drizzle.execute(sql`
      SELECT to_jsonb(f) AS factor, (SELECT jsonb_agg(c) FROM recovery_codes c WHERE c.user_id = f.user_id) AS codes
      FROM second_factors f WHERE f.user_id = ${person.id}`)
    const stored = JSON.stringify(rows).toUpperCase()
    for (const code of app.recoveryCodes) expect(stored).not.toContain(code.toUpperCase())
    expect(stored).not.toContain((app as unknown as { secret: string }).secret)
    // Whoever could write to the database would still not get in with a secret of his own.
    await payload.db.drizzle.execute(sql`
      UPDATE second_factors SET secret = (SELECT secret FROM second_factors WHERE user_id = ${other.person.id})
      WHERE user_id = ${person.id}`)
    expect((await logIn(person, { code: await other.app.code() })).status).toBe(401)
  })
})

describe('the own second factor', () => {
  it('is turned on by a code of the offered secret, for oneself only', async () => {
    const [person, other] = [await newPerson(payload), await newPerson(payload)]
    const [as, asOther] = [await enter(person), await enter(other)]
    const { body } = await as.post<{ ticket: string; secret: string }>('users/hai-buoc/bat-dau')
    const code = codeOf(body.secret)
    const { ticket } = body
    expect((await as.post('users/hai-buoc/bat', { ticket, code: wrongCode(code) })).status).toBe(401)
    expect((await asOther.post('users/hai-buoc/bat', { ticket, code })).status).toBe(400)
    expect((await as.post('users/hai-buoc/bat', { ticket: `${ticket}x`, code })).status).toBe(400)
    expect((await logIn(person)).status).toBe(200)
    const both = await Promise.all([1, 2].map(() => as.post('users/hai-buoc/bat', { ticket, code })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(step(await logIn(person))).toBe('can-ma')
  })

  it('gives new recovery codes and goes off only with a code', async () => {
    const { person, app } = await withFactor()
    const as = await enter(person, { code: await app.code() })
    for (const path of ['users/hai-buoc/tat', 'users/hai-buoc/ma-du-phong']) {
      expect((await as.post(path)).status).toBe(401)
      expect((await as.post(path, { code: wrongCode(await app.code()) })).status).toBe(401)
    }
    const renewed = await as.post<{ recoveryCodes: string[] }>('users/hai-buoc/ma-du-phong', {
      code: app.recoveryCodes[0],
    })
    expect(renewed.body.recoveryCodes).toHaveLength(10)
    expect((await logIn(person, { code: app.recoveryCodes[1] })).status).toBe(401)
    expect((await logIn(person, { code: renewed.body.recoveryCodes[0] })).status).toBe(200)
    expect((await as.post('users/hai-buoc/tat', { code: await app.code() })).status).toBe(200)
    expect((await logIn(person)).status).toBe(200)
  })

  it('carries a short password, which must be long again before it goes off', async () => {
    const { person, app } = await withFactor()
    const as = await enter(person, { code: await app.code() })
    const plain = await newPerson(payload)
    const short = { password: 'sông chảy' }
    expect((await (await enter(plain)).patch(`users/${plain.id}`, short)).status).toBe(400)
    expect((await as.patch(`users/${person.id}`, short)).status).toBe(200)
    const off = await as.post<{ errors: { message: string }[] }>('users/hai-buoc/tat', {
      code: await app.code(),
    })
    expect([off.status, off.body.errors[0]?.message]).toEqual([409, expect.stringContaining('14 ký tự')])
    await as.patch(`users/${person.id}`, { password: 'sông chảy qua làng em' })
    expect((await as.post('users/hai-buoc/tat', { code: await app.code() })).status).toBe(200)
  })
})

describe('a site that asks for it', () => {
  it('lets its publishers and admins in only with one, which they turn on while logging in', async () => {
    const { commune, freeCommune, root } = portal
    const at = (site: string, ...roles: ('editor' | 'publisher' | 'admin')[]) =>
      newPerson(payload, { memberships: [{ site, roles }] })
    const [publisher, editor, elsewhere, system] = [
      await at(commune.id, 'publisher'),
      await at(commune.id, 'editor'),
      await at(freeCommune.id, 'admin'),
      await newPerson(payload, { isSystemAdmin: true }),
    ]
    const early = await enter(publisher)
    expect((await early.post('users/refresh-token')).status).toBe(200)
    const require = (id: string, requiresSecondFactor: boolean) =>
      payload.update({ collection: 'sites', id, data: { requiresSecondFactor }, depth: 0 })
    await require(commune.id, true)

    const asked = await logIn(publisher)
    const { ticket, secret = '' } = asked.body.errors?.[0]?.data ?? {}
    expect([asked.status, step(asked)]).toEqual([401, 'can-bat'])
    expect((await early.post('users/refresh-token')).status).toBe(403)
    expect((await logIn(publisher, { ticket, code: wrongCode(codeOf(secret)) })).status).toBe(401)
    const entered = await logIn(publisher, { ticket, code: codeOf(secret) })
    expect(entered.status).toBe(200)
    expect(entered.body.recoveryCodes).toHaveLength(10)
    expect(step(await logIn(publisher))).toBe('can-ma')
    const app = new App(payload, publisher, secret.replaceAll(' ', ''))
    const off = await SignedIn.with(entered.body.token ?? '').post('users/hai-buoc/tat', {
      code: await app.code(),
    })
    expect(off.status).toBe(409)
    for (const person of [editor, elsewhere, system]) expect((await logIn(person)).status).toBe(200)

    await require(root.id, true)
    for (const person of [elsewhere, system]) expect(step(await logIn(person))).toBe('can-bat')
    expect((await logIn(editor)).status).toBe(200)
    await Promise.all([require(root.id, false), require(commune.id, false)])
  })

  it('is not gone around by a new password either', async () => {
    const person = await newPerson(payload, { isSystemAdmin: true })
    await payload.update({
      collection: 'sites',
      id: portal.root.id,
      data: { requiresSecondFactor: true },
      depth: 0,
    })
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: person.email },
      disableEmail: true,
    })
    const password = 'con trâu đi trước cái cày'
    const reset = (more: object) =>
      SignedIn.stranger.post<{ errors?: { data: { ticket: string; secret: string } }[] }>(
        'users/reset-password',
        { token, password, ...more },
      )
    const asked = await reset({})
    const { ticket, secret } = asked.body.errors![0]!.data
    expect(asked.status).toBe(401)
    const done = await reset({ ticket, code: codeOf(secret) })
    expect(done).toMatchObject({ status: 200, body: { recoveryCodes: { length: 10 } } })
    await payload.update({
      collection: 'sites',
      id: portal.root.id,
      data: { requiresSecondFactor: false },
      depth: 0,
    })
  })
})
