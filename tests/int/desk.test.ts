import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskSections, digestSections } from '@/features/desk-sections'
import type { User } from '@/payload-types'
import { queueDigests } from '@/platform/desk/digest'
import { portalPayload } from '@/platform/payload-client'
import type { SiteRole } from '@/platform/users/memberships'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { read } from '../support/mail-server'
import { SignedIn } from '../support/signed-in'
import { Desk } from '../support/workflow-desk'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/env'

/** A Monday, eight in the morning in Viet Nam. */
const MONDAY = new Date('2026-11-23T01:00:00Z')

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  payload.logger.level = 'silent'
  portal = await createSmallPortal(payload)
})

afterAll(() => payload.destroy())

type Known = { user: User; as: SignedIn }

async function person(site: string | null, ...roles: SiteRole[]): Promise<Known> {
  const [email, password] = [`${crypto.randomUUID()}@example.org`, crypto.randomUUID()]
  const memberships = site ? [{ site, roles }] : []
  const user = await payload.create({
    collection: 'users',
    data: { name: roles.join(' ') || 'system', email, password, isSystemAdmin: !site, memberships },
    depth: 0,
  })
  return { user, as: await SignedIn.as(payload, { email, password }) }
}

/** Titles on the desk of a person, by list; lists with nothing in them are left out. */
async function deskOf({ user }: Known, narrowed: { collection?: string; site?: string } = {}) {
  const lists = await Promise.all(
    deskSections.map(async ({ key, read }) => {
      const { collection = null, site = null } = narrowed
      const { entries, total } = await read({ payload, user, limit: 50, offset: 0, collection, site })
      expect(total).toBe(entries.length)
      return [key, entries.map(({ id }) => id)] as const
    }),
  )
  return Object.fromEntries(lists.filter(([, ids]) => ids.length > 0))
}

describe('the desk', () => {
  let editor: Known
  let colleague: Known
  let publisher: Known
  let clerk: Known
  let admin: Known
  let system: Known
  let foreign: Known
  let waiting: Desk
  let sentBack: Desk
  let scheduled: Desk
  let urgent: Desk

  beforeAll(async () => {
    const { commune, freeCommune } = portal
    editor = await person(commune.id, 'editor')
    colleague = await person(commune.id, 'editor')
    publisher = await person(commune.id, 'publisher')
    clerk = await person(commune.id, 'clerk')
    admin = await person(commune.id, 'admin')
    system = await person(null)
    foreign = await person(freeCommune.id, 'editor', 'publisher', 'clerk', 'admin')
    const chief = await person(commune.id, 'publisher', 'admin')
    waiting = await Desk.write(payload, 'news', editor.as, commune.id)
    await waiting.done(editor.as, 'gui-duyet')
    sentBack = await Desk.write(payload, 'directives', editor.as, commune.id)
    await sentBack.done(editor.as, 'gui-duyet')
    await sentBack.done(publisher.as, 'tra-lai', { reason: 'Thiếu số' })
    scheduled = await Desk.write(payload, 'news', editor.as, commune.id)
    const soon = new Date(Date.now() + 3_600_000).toISOString()
    await scheduled.done(publisher.as, 'hen-gio', { at: soon })
    urgent = await Desk.write(payload, 'news', chief.as, commune.id)
    await urgent.done(chief.as, 'dang-khan', { reason: 'Bão' })
    await urgent.done(publisher.as, 'hen-gio-go', { at: soon })
    await payload.db.drizzle.execute(sql`
      INSERT INTO letters (kind, event, person_id, site_id, facts, state, problem) VALUES
        ('workflow', 'a', ${editor.user.id}, ${commune.id}, '{}', 'failed', 'Không nối được'),
        ('workflow', 'b', ${foreign.user.id}, ${freeCommune.id}, '{}', 'unclear', NULL),
        ('workflow', 'c', ${editor.user.id}, ${commune.id}, '{}', 'sent', NULL)`)
    await payload.db.drizzle.execute(sql`
      INSERT INTO payload_jobs (id, task_slug, queue, has_error, error, created_at, updated_at)
      VALUES (gen_random_uuid(), 'sync', 'now', true, '{"message": "Hỏng"}', now(), now())`)
  })

  it('of an editor has what was returned, and what is to come', async () => {
    expect(await deskOf(editor)).toEqual({
      'bi-tra-lai': [sentBack.id],
      'hen-gio': [scheduled.id],
      'sap-go': [urgent.id],
    })
    expect(await deskOf(colleague)).toEqual({ 'hen-gio': [scheduled.id], 'sap-go': [urgent.id] })
  })

  it('of a publisher has what waits for approval and for confirmation', async () => {
    expect(await deskOf(publisher)).toEqual({
      'dang-khan': [urgent.id],
      'cho-duyet': [waiting.id],
      'hen-gio': [scheduled.id],
      'sap-go': [urgent.id],
    })
  })

  it('of a clerk and of a site admin has what concerns them', async () => {
    expect(await deskOf(clerk)).toEqual({ 'hen-gio': [scheduled.id], 'sap-go': [urgent.id] })
    const desk = await deskOf(admin)
    expect(Object.keys(desk)).toEqual(['dang-khan', 'thu-loi'])
    expect(desk['thu-loi']).toHaveLength(1)
  })

  it('of a system admin has the troubles of the whole instance', async () => {
    const desk = await deskOf(system)
    expect(Object.keys(desk)).toEqual(['thu-loi', 'viec-nen-loi'])
    expect(desk['thu-loi']).toHaveLength(2)
  })

  it('of another site has nothing of this one, whatever is asked', async () => {
    expect(Object.keys(await deskOf(foreign))).toEqual(['thu-loi'])
    expect(await deskOf(foreign, { site: portal.commune.id })).toEqual({})
    expect(await deskOf(publisher, { site: portal.freeCommune.id })).toEqual({})
  })

  it('is narrowed by kind of content, counted in whole and read in pieces', async () => {
    expect(await deskOf(editor, { collection: 'directives' })).toEqual({ 'bi-tra-lai': [sentBack.id] })
    const more = await Desk.write(payload, 'news', editor.as, portal.commune.id)
    await more.done(editor.as, 'gui-duyet')
    const [, , list] = deskSections
    const ask = { payload, user: publisher.user, limit: 1, collection: null, site: null }
    const pieces = await Promise.all([0, 1].map(async (offset) => list?.read({ ...ask, offset })))
    expect(pieces.map((piece) => piece?.total)).toEqual([2, 2])
    expect(pieces.flatMap((piece) => piece?.entries.map(({ id }) => id))).toEqual([waiting.id, more.id])
  })

  it('ends with the role', async () => {
    const { user } = publisher
    const memberships = [
      { site: portal.commune.id, roles: ['publisher' as const], untilOn: '2020-01-01T12:00:00.000Z' },
    ]
    expect(await deskOf({ ...publisher, user: { ...user, memberships } })).toEqual({})
  })
})

describe('the letter of the morning', () => {
  const letters = async () => {
    const { rows } = await payload.db.drizzle.execute(sql`
      SELECT u.id::text, l.state FROM letters l JOIN users u ON u.id = l.person_id
      WHERE l.kind = 'digest' ORDER BY u.id`)
    return rows as { id: string; state: string }[]
  }
  const jobs = async () =>
    (await payload.count({ collection: 'payload-jobs', where: { queue: { equals: 'slow' } } })).totalDocs

  beforeAll(async () => {
    await payload.db.drizzle.execute(sql`DELETE FROM letters`)
    await payload.db.drizzle.execute(sql`DELETE FROM payload_jobs`)
  })

  it('is written on working days from seven on only', async () => {
    for (const at of ['2026-11-22T03:00:00Z', '2026-11-22T23:59:00Z', '2026-11-23T10:00:00Z'])
      await queueDigests(payload, new Date(at), digestSections)
    expect(await letters()).toEqual([])
  })

  it('is written once to each who has something waiting, by two workers and after a restart', async () => {
    await Promise.all([1, 2, 3].map(() => queueDigests(payload, MONDAY, digestSections)))
    await queueDigests(payload, new Date(MONDAY.getTime() + 3_600_000), digestSections)
    const written = await letters()
    expect(new Set(written.map(({ id }) => id)).size).toBe(written.length)
    const waiting = written.filter(({ state }) => state === 'waiting')
    expect(waiting.length).toBeGreaterThan(3)
    expect(await jobs()).toBe(waiting.length)
    // Nothing waits for whoever works elsewhere.
    expect(written.filter(({ state }) => state === 'dropped').length).toBeGreaterThan(0)
  })

  it('is not written to whoever wants none', async () => {
    await payload.db.drizzle.execute(sql`DELETE FROM letters`)
    await payload.db.drizzle.execute(sql`UPDATE users SET letters = 'none'`)
    await queueDigests(payload, MONDAY, digestSections)
    expect(await letters()).toEqual([])
    await payload.db.drizzle.execute(sql`UPDATE users SET letters = 'digest'`)
  })

  it('tells the lists with links, and nothing of another site', async () => {
    await payload.db.drizzle.execute(sql`DELETE FROM payload_jobs`)
    const reader = await person(portal.commune.id, 'publisher')
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
    await payload.db.drizzle.execute(sql`
      WITH l AS (INSERT INTO letters (kind, event, person_id, facts)
        VALUES ('digest', 'thử', ${reader.user.id}, jsonb_build_object('day', ${today}::text)) RETURNING id::text)
      SELECT id FROM l`)
    const { rows } = await payload.db.drizzle.execute(sql`SELECT id::text FROM letters WHERE event = 'thử'`)
    const { id } = rows[0] as { id: string }
    await payload.jobs.queue({ task: 'letter', queue: 'slow', input: { letter: id } })
    const other = await Desk.write(
      payload,
      'news',
      (await person(portal.freeCommune.id, 'editor')).as,
      portal.freeCommune.id,
    )
    await payload.jobs.run({ queue: 'slow' })
    const folder = path.join(env.PORTAL_DATA_DIR, 'thu')
    const file = readdirSync(folder).find((name) => name.includes(id)) ?? ''
    const { subject, text } = read(readFileSync(path.join(folder, file), 'utf8'))
    expect(subject).toMatch(/^Việc của bạn ngày \d{2}\/\d{2}\/\d{4}$/)
    expect(text).toContain('Chờ tôi duyệt (2)')
    expect(text).toContain(`${env.PORTAL_URL}/admin/collections/news/`)
    expect(text).not.toContain(other.id)
    expect(text).not.toContain('Xã Hai')
  })
})

describe('the choice of letters', () => {
  it('is made by each for the own account alone', async () => {
    const { user, as } = await person(portal.commune.id, 'editor')
    const admin = await person(portal.commune.id, 'admin', 'editor', 'publisher', 'clerk')
    const stored = async () =>
      (await payload.findByID({ collection: 'users', id: user.id, depth: 0 })).letters
    expect(await stored()).toBe('now')
    await admin.as.patch(`users/${user.id}`, { letters: 'none' })
    expect(await stored()).toBe('now')
    await as.patch(`users/${user.id}`, { letters: 'digest' })
    expect(await stored()).toBe('digest')
    const open = async (reader: SignedIn) => {
      const { body } = await reader.post<{ fields: { letters?: object } }>(`users/access/${user.id}`)
      return body.fields.letters
    }
    expect(await open(as)).toEqual({ read: true, update: true })
    expect(await open(admin.as)).toEqual({ read: true })
  })
})
