import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { openSessions } from '@/platform/users/sessions/sign-ins'
import { App, enter, logIn, newPerson, sessionsOf, type Person } from '../support/accounts'
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

const editorAt = (site: string) => newPerson(payload, { memberships: [{ site, roles: ['editor'] }] })
const isIn = async (as: SignedIn) =>
  (await as.get<{ user: object | null }>('users/me')).body.user !== null &&
  (await as.get('news')).status === 200

/** Enters and says which session that is. */
async function session(person: Person) {
  const before = await sessionsOf(payload, person.id)
  const as = await enter(person)
  const id = (await sessionsOf(payload, person.id)).find((each) => !before.includes(each)) ?? ''
  return { as, id }
}

describe('a session', () => {
  it('is known by its device and its last use', async () => {
    const person = await editorAt(portal.commune.id)
    const { as, id } = await session(person)
    const req = await createLocalReq({}, payload)
    expect(await openSessions(req, person.id)).toMatchObject([{ id, device: 'Thiết bị không rõ' }])
    await payload.db.drizzle.execute(
      sql`UPDATE sign_ins SET last_used_at = now() - interval '1 hour' WHERE id = ${id}`,
    )
    await as.get('news')
    await waitUntil(
      async () => {
        const [seen] = await openSessions(req, person.id)
        return Date.now() - (seen?.lastUse.getTime() ?? 0) < 60_000
      },
      { timeout: 10_000 },
    )
  })

  it('is ended by its owner, one or all others, and is refused at once', async () => {
    const person = await editorAt(portal.commune.id)
    const [one, two, three] = [await session(person), await session(person), await session(person)]
    expect((await one.as.post(`users/${person.id}/dang-xuat`, { session: two.id })).status).toBe(200)
    expect([await isIn(one.as), await isIn(two.as), await isIn(three.as)]).toEqual([true, false, true])
    expect((await two.as.post('users/refresh-token')).status).toBe(403)
    expect((await one.as.post(`users/${person.id}/dang-xuat`, { session: two.id })).status).toBe(409)
    expect((await one.as.post(`users/${person.id}/dang-xuat`)).body).toEqual({ ended: 1 })
    expect([await isIn(one.as), await isIn(three.as)]).toEqual([true, false])
  })

  it('is ended by who looks after the account, and by nobody else', async () => {
    const person = await editorAt(portal.commune.id)
    const { as, id } = await session(person)
    const [own, foreign, colleague] = [
      await SignedIn.at(payload, portal.commune.id, 'admin', 'editor'),
      await SignedIn.at(payload, portal.freeCommune.id, 'admin', 'editor'),
      await SignedIn.at(payload, portal.commune.id, 'publisher'),
    ]
    const unknown = await foreign.post(`users/${crypto.randomUUID()}/dang-xuat`)
    for (const other of [foreign, colleague, SignedIn.stranger]) {
      for (const path of ['dang-xuat', 'mo-lai', 'dat-lai-dang-nhap']) {
        const refused = await other.post(`users/${person.id}/${path}`, { session: id })
        expect(refused).toMatchObject({ status: 403, body: unknown.body as object })
      }
    }
    expect(await isIn(as)).toBe(true)
    expect((await own.post(`users/${person.id}/dang-xuat`, { session: id })).status).toBe(200)
    expect(await isIn(as)).toBe(false)
  })

  it('does not come back, whatever is written at the same moment', async () => {
    const person = await editorAt(portal.commune.id)
    for (let round = 0; round < 8; round += 1) {
      const [keeper, ended] = [await session(person), await session(person)]
      await Promise.all([
        keeper.as.post(`users/${person.id}/dang-xuat`, { session: ended.id }),
        ended.as.post('users/refresh-token'),
        keeper.as.post('users/refresh-token'),
        logIn(person),
        logIn(person),
      ])
      expect(await isIn(ended.as)).toBe(false)
      expect(await sessionsOf(payload, person.id)).not.toContain(ended.id)
    }
  })

  it('ends with the logout, and the others with a new password', async () => {
    const person = await editorAt(portal.commune.id)
    const [one, two, three] = [await session(person), await session(person), await session(person)]
    await Promise.all([two.as.post('users/logout'), one.as.post('users/refresh-token'), logIn(person)])
    expect([await isIn(one.as), await isIn(two.as)]).toEqual([true, false])
    expect((await one.as.patch(`users/${person.id}`, { password: 'con trâu đi trước cái cày' })).status).toBe(
      200,
    )
    expect([await isIn(one.as), await isIn(three.as)]).toEqual([true, false])
  })
})

describe('a login', () => {
  it('undoes nothing that others write of the account while the password is checked', async () => {
    const person = await editorAt(portal.commune.id)
    const memberships = [{ site: portal.freeCommune.id, roles: ['editor' as const] }]
    for (let round = 0; round < 6; round += 1) {
      await payload.update({
        collection: 'users',
        id: person.id,
        data: { memberships: [{ site: portal.commune.id, roles: ['editor', 'publisher'] }] },
      })
      const [entered] = await Promise.all([
        logIn(person),
        payload.update({ collection: 'users', id: person.id, data: { memberships, name: `Lần ${round}` } }),
      ])
      expect(entered.status).toBe(200)
      const stored = await payload.findByID({ collection: 'users', id: person.id, depth: 0 })
      expect(stored).toMatchObject({ name: `Lần ${round}`, memberships })
    }
  })

  it('does not end another that happens at the same moment', async () => {
    const person = await editorAt(portal.commune.id)
    const all = await Promise.all(Array.from({ length: 5 }, () => enter(person)))
    for (const as of all) expect(await isIn(as)).toBe(true)
    expect(await sessionsOf(payload, person.id)).toHaveLength(5)
  })
})

describe('who looks after an account', () => {
  it('gives a new password to a person who lost the telephone', async () => {
    const person = await editorAt(portal.commune.id)
    const as = await enter(person)
    await App.turnOn(payload, person, as)
    const admin = await SignedIn.at(payload, portal.commune.id, 'admin', 'editor')
    const told = await admin.post<{ password: string }>(`users/${person.id}/dat-lai-dang-nhap`)
    expect(told.status).toBe(200)
    expect(await isIn(as)).toBe(false)
    expect((await logIn(person)).status).toBe(401)
    expect((await logIn({ ...person, password: told.body.password })).status).toBe(200)
  })

  it('cannot do so for somebody who does more than he could give', async () => {
    const admin = await SignedIn.at(payload, portal.commune.id, 'admin', 'editor')
    const above = await newPerson(payload, {
      memberships: [{ site: portal.commune.id, roles: ['publisher'] }],
    })
    const system = await newPerson(payload, {
      isSystemAdmin: true,
      memberships: [{ site: portal.commune.id, roles: ['editor'] }],
    })
    for (const { id } of [above, system]) {
      for (const path of ['dang-xuat', 'mo-lai', 'dat-lai-dang-nhap'])
        expect((await admin.post(`users/${id}/${path}`)).status).toBe(403)
    }
  })
})
