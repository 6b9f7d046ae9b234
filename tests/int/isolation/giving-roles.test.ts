import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import type { SiteRole } from '@/platform/users/memberships'
import { createSmallPortal, type SmallPortal } from '../../support/people'
import { SignedIn } from '../../support/signed-in'

const DAY = 86_400_000
const nextWeek = storedDay(dayOf(new Date(Date.now() + 7 * DAY)))
const nextMonth = storedDay(dayOf(new Date(Date.now() + 30 * DAY)))
const yesterday = storedDay(dayOf(new Date(Date.now() - DAY)))

type Row = { site: string; roles: SiteRole[]; untilOn?: string; covers?: string }
type Saved = { doc: User; errors?: { message: string }[] }

let payload: Payload
let portal: SmallPortal
let here: string
let there: string

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  here = portal.commune.id
  there = portal.freeCommune.id
})

/** A person who is only worked on. */
async function person(memberships: Row[], more: Partial<User> = {}): Promise<User> {
  const email = `${crypto.randomUUID()}@example.org`
  const data = { name: 'Người thử', email, password: crypto.randomUUID(), memberships, ...more }
  return payload.create({ collection: 'users', data, depth: 0 })
}

async function stored(id: string): Promise<string[]> {
  const { memberships } = await payload.findByID({ collection: 'users', id, depth: 0 })
  return (memberships ?? [])
    .map(({ site, roles }) => `${site === here ? 'here' : 'there'}: ${[...roles].sort().join(' ')}`)
    .sort()
}

function newPerson(memberships: unknown, more: object = {}) {
  const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
  return { name: 'Người mới', email, password, memberships, ...more }
}

describe("a site's admin", () => {
  it('makes people for the own site, with roles that he has himself', async () => {
    const admin = await SignedIn.at(payload, here, 'admin', 'editor')
    const made = await admin.post<Saved>('users', newPerson([{ site: here, roles: ['editor', 'admin'] }]))
    expect(made.status).toBe(201)
    expect(await stored(made.body.doc.id)).toEqual(['here: admin editor'])
  })

  it('gives no role that he has not, at no other site, and never the whole instance', async () => {
    const admin = await SignedIn.at(payload, here, 'admin', 'editor')
    const tries: [unknown, string][] = [
      [[{ site: here, roles: ['publisher'] }], 'Bạn không giao được vai trò "Duyệt đăng"'],
      [[{ site: here, roles: ['editor', 'clerk'] }], 'Bạn không giao được vai trò "Văn thư"'],
      [[{ site: there, roles: ['editor'] }], 'Bạn chỉ giao được vai trò ở trang'],
      [[{ site: portal.root.id, roles: ['editor'] }], 'Bạn chỉ giao được vai trò ở trang'],
      [[], 'Hãy giao cho người mới ít nhất một vai trò'],
      [null, 'Hãy giao cho người mới ít nhất một vai trò'],
      ['x', 'Hãy giao cho người mới ít nhất một vai trò'],
    ]
    for (const [memberships, message] of tries) {
      const refused = await admin.post<Saved>('users', newPerson(memberships))
      expect([400, 403]).toContain(refused.status)
      expect(refused.body.errors?.[0]?.message).toContain(message)
    }
    const crowned = await admin.post<Saved>(
      'users',
      newPerson([{ site: here, roles: ['editor'] }], { isSystemAdmin: true }),
    )
    expect(crowned.body.doc.isSystemAdmin).not.toBe(true)
  })

  it('is refused the same by the Local API, and gets no copies and no bulk edit', async () => {
    const admin = await SignedIn.at(payload, here, 'admin', 'editor')
    const user = await payload.find({ collection: 'users', where: { name: { equals: admin.name } } })
    const me = { ...user.docs[0]!, collection: 'users' as const }
    await expect(
      payload.create({
        collection: 'users',
        data: newPerson([{ site: there, roles: ['editor'] }]) as never,
        user: me,
        overrideAccess: false,
      }),
    ).rejects.toThrow('Bạn chỉ giao được vai trò ở trang')
    const victim = await person([{ site: here, roles: ['editor'] }])
    expect((await admin.post(`users/${victim.id}/duplicate`)).status).toBe(404)
    const bulk = await admin.patch(`users?where[id][equals]=${victim.id}`, { name: 'Đổi' })
    expect(bulk.status).toBe(403)
  })

  it('gives a role for no longer than he has it', async () => {
    const email = `${crypto.randomUUID()}@example.org`
    const password = crypto.randomUUID()
    await payload.create({
      collection: 'users',
      data: {
        name: 'Quản trị tạm',
        email,
        password,
        memberships: [{ site: here, roles: ['admin', 'editor'], untilOn: nextWeek }],
      },
    })
    const admin = await SignedIn.as(payload, { email, password })
    const forGood = await admin.post<Saved>('users', newPerson([{ site: here, roles: ['editor'] }]))
    expect(forGood.status).toBe(403)
    const longer = [{ site: here, roles: ['editor'], untilOn: nextMonth }]
    expect((await admin.post('users', newPerson(longer))).status).toBe(403)
    const asLong = [{ site: here, roles: ['editor'], untilOn: nextWeek }]
    expect((await admin.post('users', newPerson(asLong))).status).toBe(201)
  })

  it('sees people of the own site only, and of them only what they do there', async () => {
    const admin = await SignedIn.at(payload, here, 'admin')
    const both = await person([
      { site: here, roles: ['editor'] },
      { site: there, roles: ['publisher'] },
    ])
    const foreign = await person([{ site: there, roles: ['editor'] }])
    const { body } = await admin.get<{ docs: User[] }>('users?limit=0&depth=0')
    expect(body.docs.map(({ id }) => id)).not.toContain(foreign.id)
    expect(body.docs.find(({ id }) => id === both.id)?.memberships).toMatchObject([{ site: here }])
    expect((await admin.get(`users/${foreign.id}`)).status).toBe(404)
    const one = await admin.get<User>(`users/${both.id}?depth=0`)
    expect(one.body.memberships).toHaveLength(1)
    expect((await admin.patch(`users/${foreign.id}`, { name: 'Đổi' })).status).toBe(403)
  })

  it('learns nothing of other sites by filters and sorting', async () => {
    const admin = await SignedIn.at(payload, here, 'admin')
    await person([
      { site: here, roles: ['editor'] },
      { site: there, roles: ['publisher'] },
    ])
    for (const query of [
      `where[memberships.site][equals]=${there}`,
      'where[memberships.site.slug][equals]=xa-hai',
      'where[memberships.roles][equals]=publisher',
      `where[or][0][and][0][memberships.site][equals]=${there}`,
      'where[memberships.covers.email][like]=example',
      'sort=memberships.site',
      'sort=-memberships.roles',
    ]) {
      for (const path of ['users?', 'users/count?']) {
        if (path === 'users/count?' && query.startsWith('sort')) continue
        expect(`${path}${query} ${(await admin.get(path + query)).status}`).toMatch(/ 400$/)
      }
    }
  })

  it('keeps what a person does elsewhere when he saves that person', async () => {
    const admin = await SignedIn.at(payload, here, 'admin', 'editor', 'clerk')
    const both = await person([
      { site: there, roles: ['publisher'] },
      { site: here, roles: ['editor'] },
    ])
    const form = (await admin.get<User>(`users/${both.id}?depth=0`)).body
    const rows = (form.memberships ?? []).map((row) => ({ ...row, roles: ['editor', 'clerk'] }))
    const saved = await admin.patch<Saved>(`users/${both.id}`, { memberships: rows })
    expect(saved.status).toBe(200)
    expect(saved.body.doc.memberships).toHaveLength(1)
    expect(await stored(both.id)).toEqual(['here: clerk editor', 'there: publisher'])
    await admin.patch(`users/${both.id}`, { memberships: [] })
    expect(await stored(both.id)).toEqual(['there: publisher'])
  })

  it('keeps a role that he could not give, and may take it away', async () => {
    const admin = await SignedIn.at(payload, here, 'admin', 'editor')
    const publisher = await person([{ site: here, roles: ['publisher'] }])
    const both = [{ site: here, roles: ['publisher', 'editor'] }]
    expect((await admin.patch(`users/${publisher.id}`, { memberships: both })).status).toBe(200)
    await admin.patch(`users/${publisher.id}`, { memberships: [{ site: here, roles: ['editor'] }] })
    expect(await stored(publisher.id)).toEqual(['here: editor'])
    expect((await admin.patch(`users/${publisher.id}`, { memberships: both })).status).toBe(403)
  })

  it('cannot take a row away from another person by its id', async () => {
    const admin = await SignedIn.at(payload, here, 'admin', 'editor')
    const other = await person([{ site: there, roles: ['publisher'] }])
    const own = await person([{ site: here, roles: ['editor'] }])
    const id = other.memberships?.[0]?.id
    await admin.patch(`users/${own.id}`, { memberships: [{ id, site: here, roles: ['editor'] }] })
    expect(await stored(other.id)).toEqual(['there: publisher'])
    expect(await stored(own.id)).toEqual(['here: editor'])
  })

  it('cannot take over an account that does more than he could give', async () => {
    const admin = await SignedIn.at(payload, here, 'admin', 'editor')
    const [above, elsewhere, system] = await Promise.all([
      person([{ site: here, roles: ['publisher'] }]),
      person([
        { site: here, roles: ['editor'] },
        { site: there, roles: ['editor'] },
      ]),
      person([{ site: here, roles: ['editor'] }], { isSystemAdmin: true }),
    ])
    for (const { id, email } of [above, elsewhere, system]) {
      for (const data of [
        { password: 'đường làng quanh co' },
        { email: 'x@example.org' },
        { name: 'Tên khác' },
      ]) {
        const refused = await admin.patch<Saved>(`users/${id}`, data)
        expect(refused.status).toBe(403)
        expect(refused.body.errors?.[0]?.message).toMatch(/Người này còn vai trò|Chỉ quản trị hệ thống/)
      }
      expect((await admin.delete(`users/${id}`)).status).toBe(403)
      expect((await admin.post('users/unlock', { email })).status).toBe(403)
    }
    expect((await admin.patch(`users/${system.id}`, { memberships: [] })).status).toBe(403)
    const own = await person([{ site: here, roles: ['editor'] }])
    expect(
      (await admin.patch(`users/${own.id}`, { password: 'đường làng quanh co', name: 'Tên mới' })).status,
    ).toBe(200)
    expect((await admin.post('users/unlock', { email: own.email })).status).toBe(200)
    expect((await admin.delete(`users/${own.id}`)).status).toBe(200)
  })

  it('is answered the same for a person of another site and for nobody', async () => {
    const admin = await SignedIn.at(payload, here, 'admin', 'editor')
    const foreign = await person([{ site: there, roles: ['editor'] }])
    const known = await admin.post('users/unlock', { email: foreign.email })
    const unknown = await admin.post('users/unlock', { email: 'khong-co@example.org' })
    expect(known).toMatchObject({ status: 403, body: unknown.body as object })
  })

  it('names only people of the same site as covered, and only with an end', async () => {
    const admin = await SignedIn.at(payload, here, 'admin', 'editor')
    const colleague = await person([{ site: here, roles: ['editor'] }])
    const foreign = await person([{ site: there, roles: ['editor'] }])
    const cover = (covers: string, untilOn?: string) =>
      admin.post<Saved>('users', newPerson([{ site: here, roles: ['editor'], covers, untilOn }]))
    expect((await cover(colleague.id, nextWeek)).status).toBe(201)
    expect((await cover(colleague.id)).status).toBe(400)
    expect((await cover(foreign.id, nextWeek)).body.errors?.[0]?.message).toContain('ở cùng trang')
  })
})

describe('a cover', () => {
  it('ends by itself, without a new login', async () => {
    const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
    const { id } = await person([{ site: here, roles: ['editor'], untilOn: nextWeek }], { email, password })
    const cover = await SignedIn.as(payload, { email, password })
    const draft = { title: 'Tin của người làm thay', site: here, slug: '' }
    expect((await cover.post('news?draft=true', draft)).status).toBe(201)
    await payload.update({
      collection: 'users',
      id,
      data: { memberships: [{ site: here, roles: ['editor'], untilOn: yesterday }] },
    })
    expect((await cover.post('news?draft=true', draft)).status).toBe(403)
    expect((await cover.get<{ totalDocs: number }>('news')).body.totalDocs).toBe(0)
  })
})

describe('an editor', () => {
  it('knows colleagues by name only, changes nobody but himself, and makes no people', async () => {
    const editor = await SignedIn.at(payload, here, 'editor', 'publisher', 'clerk')
    const foreign = await person([{ site: there, roles: ['editor'] }])
    const colleague = await person([{ site: here, roles: ['editor'] }])
    const { body } = await editor.get<{ docs: User[] }>('users?limit=0&depth=0')
    expect(body.docs.map(({ id }) => id)).not.toContain(foreign.id)
    expect(body.docs.find(({ id }) => id === colleague.id)).toMatchObject({ memberships: [] })
    expect((await editor.patch(`users/${colleague.id}`, { name: 'Đổi' })).status).toBe(403)
    expect((await editor.delete(`users/${colleague.id}`)).status).toBe(403)
    expect((await editor.post('users', newPerson([{ site: here, roles: ['editor'] }]))).status).toBe(403)
    const me = body.docs.find(({ name }) => name === editor.name)?.id ?? ''
    await editor.patch(`users/${me}`, {
      memberships: [{ site: there, roles: ['admin'] }],
      isSystemAdmin: true,
    })
    expect(await stored(me)).toEqual(['here: clerk editor publisher'])
  })

  it('may work at forty sites and still log in', async () => {
    const sites = [here, there, portal.root.id]
    const memberships = Array.from({ length: 40 }, (_, place) => ({
      site: sites[place % 3] ?? here,
      roles: ['editor', 'publisher', 'clerk', 'admin'] as SiteRole[],
    }))
    const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
    await person(memberships, { email, password })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    // Browsers keep no cookie of more than 4,096 bytes.
    expect(token?.length).toBeLessThan(3000)
  })
})

describe('at the same moment', () => {
  it('two admins of two sites save one person, and neither undoes the other', async () => {
    const [one, two] = await Promise.all([
      SignedIn.at(payload, here, 'admin', 'editor', 'clerk'),
      SignedIn.at(payload, there, 'admin', 'editor', 'clerk'),
    ])
    for (let round = 0; round < 10; round += 1) {
      const { id } = await person([
        { site: here, roles: ['editor'] },
        { site: there, roles: ['editor'] },
      ])
      const save = (admin: SignedIn, site: string) =>
        admin.patch(`users/${id}`, { memberships: [{ site, roles: ['editor', 'clerk'] }] })
      const saved = await Promise.all([save(one, here), save(two, there)])
      expect(saved.map(({ status }) => status)).toEqual([200, 200])
      expect(await stored(id)).toEqual(['here: clerk editor', 'there: clerk editor'])
    }
  })

  it('two system admins cannot remove each other', async () => {
    const pair = await Promise.all(
      [1, 2].map(async () => {
        const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
        const { id } = await person([], { email, password, isSystemAdmin: true })
        return { id, as: await SignedIn.as(payload, { email, password }) }
      }),
    )
    const ids = pair.map(({ id }) => id)
    const others = { isSystemAdmin: { equals: true }, id: { not_in: ids } }
    await payload.update({ collection: 'users', where: others, data: { isSystemAdmin: false } })
    const [first, second] = pair
    const removed = await Promise.all([
      first!.as.patch(`users/${second!.id}`, { isSystemAdmin: false }),
      second!.as.patch(`users/${first!.id}`, { isSystemAdmin: false }),
    ])
    expect(removed.filter(({ status }) => status === 200).length).toBeLessThan(2)
    const left = await payload.count({ collection: 'users', where: { isSystemAdmin: { equals: true } } })
    expect(left.totalDocs).toBe(1)
  })
})
