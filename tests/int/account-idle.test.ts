import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { tendIdleAccounts } from '@/platform/users/idle/idle-accounts'
import { enter, logIn, newPerson, sessionsOf, type Person } from '../support/accounts'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  portal = await createSmallPortal(payload)
})

beforeEach(async () => {
  await payload.db.drizzle.execute(sql`DELETE FROM users`)
  await payload.db.drizzle.execute(sql`DELETE FROM payload_jobs`)
})

afterAll(() => payload.destroy())

const editor = () =>
  newPerson(payload, { name: 'Người vắng', memberships: [{ site: portal.commune.id, roles: ['editor'] }] })

/** Lets so many days pass for everything that is known of accounts. */
async function pass(days: number): Promise<void> {
  const by = sql`make_interval(days => ${days})`
  await payload.db.drizzle.execute(sql`UPDATE users SET created_at = created_at - ${by}`)
  await payload.db.drizzle.execute(sql`UPDATE sign_ins SET last_used_at = last_used_at - ${by}`)
  await payload.db.drizzle.execute(sql`
    UPDATE account_states SET enabled_at = enabled_at - ${by}, warned_at = warned_at - ${by}, disabled_at = disabled_at - ${by}`)
}

const isDisabled = async ({ id }: Person) => {
  const { rows } = await payload.db.drizzle.execute(
    sql`SELECT FROM account_states WHERE user_id = ${id} AND disabled_at IS NOT NULL`,
  )
  return rows.length > 0
}

async function letters(): Promise<{ to: string; text: string }[]> {
  const { rows } = await payload.db.drizzle.execute(
    sql`SELECT u.email AS to, l.facts::text AS text FROM letters l JOIN users u ON u.id = l.person_id ORDER BY 1`,
  )
  return rows as { to: string; text: string }[]
}

describe('an account that nobody uses', () => {
  it('is warned of to the admins of its site, once, and put out of use a week later', async () => {
    const admin = await newPerson(payload, {
      memberships: [{ site: portal.commune.id, roles: ['admin', 'editor'] }],
    })
    await newPerson(payload, { memberships: [{ site: portal.freeCommune.id, roles: ['admin'] }] })
    const absent = await editor()
    await enter(absent)
    await pass(37)
    for (const person of [admin]) await enter(person)
    await tendIdleAccounts(payload)
    expect((await letters()).filter(({ text }) => text.includes('Người vắng'))).toEqual([])

    await pass(2)
    await Promise.all([tendIdleAccounts(payload), tendIdleAccounts(payload)])
    await tendIdleAccounts(payload)
    const told = (await letters()).filter(({ text }) => text.includes('Người vắng'))
    expect(told.map(({ to }) => to)).toEqual([admin.email])

    await pass(6)
    await tendIdleAccounts(payload)
    expect(await isDisabled(absent)).toBe(false)
    await pass(2)
    await Promise.all([tendIdleAccounts(payload), tendIdleAccounts(payload)])
    expect([await isDisabled(absent), await isDisabled(admin)]).toEqual([true, false])
    expect(await sessionsOf(payload, absent.id)).toEqual([])
  })

  it('is not put out of use unwarned, however long the portal was off', async () => {
    const absent = await editor()
    await pass(400)
    await tendIdleAccounts(payload)
    expect(await isDisabled(absent)).toBe(false)
    await pass(8)
    await tendIdleAccounts(payload)
    expect(await isDisabled(absent)).toBe(true)
  })

  it('is refused with the right password, and opened again by who looks after it', async () => {
    const absent = await editor()
    await pass(60)
    await tendIdleAccounts(payload)
    await pass(8)
    await tendIdleAccounts(payload)
    const unknown = await logIn({ email: 'khong-co@example.org', password: 'con trâu đi trước' })
    expect((await logIn({ ...absent, password: 'con trâu đi trước' })).body).toEqual(unknown.body)
    const refused = await logIn(absent)
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
      403,
      expect.stringContaining('Hãy nhờ quản trị trang'),
    ])
    expect(await sessionsOf(payload, absent.id)).toEqual([])
    const { email, password } = absent
    await expect(payload.login({ collection: 'users', data: { email, password } })).rejects.toThrow(
      'đã ngừng',
    )
    const admin = await SignedIn.at(payload, portal.commune.id, 'admin', 'editor')
    expect((await admin.post(`users/${absent.id}/mo-lai`)).status).toBe(200)
    await tendIdleAccounts(payload)
    expect((await logIn(absent)).status).toBe(200)
  })

  it('stays in use when its person comes at the last moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = await editor()
      await pass(39)
      await tendIdleAccounts(payload)
      await pass(8)
      const [answer] = await Promise.all([logIn(person), tendIdleAccounts(payload)])
      expect(await isDisabled(person)).toBe(answer.status !== 200)
    }
  })

  it('is not the last one that runs the portal', async () => {
    const [one, two] = [
      await newPerson(payload, { isSystemAdmin: true }),
      await newPerson(payload, { isSystemAdmin: true }),
    ]
    for (let week = 0; week < 3; week += 1) {
      await pass(60)
      await Promise.all([tendIdleAccounts(payload), tendIdleAccounts(payload)])
    }
    expect([await isDisabled(one), await isDisabled(two)].sort()).toEqual([false, true])
    const left = (await isDisabled(one)) ? two : one
    const gone = left === one ? two : one
    const as = await enter(left)
    // The other no longer counts as one.
    expect((await as.patch(`users/${left.id}`, { isSystemAdmin: false })).status).toBe(409)
    expect((await as.post(`users/${gone.id}/mo-lai`)).status).toBe(200)
    expect((await as.patch(`users/${left.id}`, { isSystemAdmin: false })).status).toBe(200)
  })
})
