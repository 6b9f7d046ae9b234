import { Client } from 'pg'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { portalPayload } from '@/platform/payload-client'
import { settleDue } from '@/platform/workflow/due'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'
import { Desk } from '../support/workflow-desk'

const MINUTE = 60_000
const SOON = new Date(Date.now() + 10 * MINUTE)
const LATER = new Date(SOON.getTime() + 30 * MINUTE)
const MUCH_LATER = new Date(LATER.getTime() + 24 * 60 * MINUTE)

let payload: Payload
let portal: SmallPortal
let editor: SignedIn
let publisher: SignedIn

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  editor = await SignedIn.at(payload, portal.commune.id, 'editor')
  publisher = await SignedIn.at(payload, portal.commune.id, 'publisher')
})

async function scheduled(collection: 'news' | 'directives' = 'news', at = SOON): Promise<Desk> {
  const desk = await Desk.write(payload, collection, editor, portal.commune.id)
  await desk.done(publisher, 'hen-gio', { at: at.toISOString() })
  return desk
}

describe.each(['news', 'directives'] as const)('a schedule of %s', (collection) => {
  it('publishes what was approved, at its time and not before, once', async () => {
    const desk = await scheduled(collection)
    await settleDue(payload, new Date(SOON.getTime() - 1))
    expect(await desk.isPublic()).toBe(false)
    await settleDue(payload, SOON)
    await settleDue(payload, LATER)
    expect(await desk.isPublic()).toBe(true)
    expect(await desk.publications()).toEqual(['publish'])
    expect(await desk.steps()).toEqual(['schedule', 'scheduledPublish'])
    expect(await desk.row()).toMatchObject({ working: 'none', side: 'published', scheduledAt: null })
  })
})

describe('a schedule', () => {
  it('that came due while the portal was down is kept once after the start, by two workers', async () => {
    const desks = await Promise.all([scheduled(), scheduled(), scheduled('directives')])
    // Hours later two workers start at the same moment.
    await Promise.all([settleDue(payload, MUCH_LATER), settleDue(payload, MUCH_LATER)])
    for (const desk of desks) expect(await desk.publications()).toEqual(['publish'])
  })

  it('whose text is edited after the approval is called off, which the item says', async () => {
    const desk = await scheduled()
    await desk.edit(editor, { title: 'Sửa sau khi duyệt' })
    await settleDue(payload, LATER)
    expect(await desk.isPublic()).toBe(false)
    const { notes } = await desk.shown(publisher)
    expect(notes[0]?.text).toMatch(/^Lịch đăng lúc .* đã bị hủy vì nội dung được sửa sau khi duyệt/)
    expect(await desk.steps()).toEqual(['schedule', 'edit', 'scheduleRefused'])
  })

  it('whose text has changed behind the back of everybody is refused at its time, with the reason', async () => {
    const desk = await scheduled()
    await payload.db.drizzle.execute(
      `UPDATE _news_v_locales SET version_title = 'Đổi thẳng trong cơ sở dữ liệu' WHERE _parent_id IN
        (SELECT id FROM _news_v WHERE parent_id = '${desk.id}' AND latest)`,
    )
    await settleDue(payload, LATER)
    expect(await desk.isPublic()).toBe(false)
    expect(await desk.row()).toMatchObject({ working: 'draft', scheduledAt: null, approvedHash: null })
    expect((await desk.shown(publisher)).notes[0]?.text).toContain('nội dung được sửa sau khi duyệt')
    expect(await desk.steps()).toEqual(['schedule', 'scheduleRefused'])
  })

  it('that a rule of the collection refuses on the day says which, and the rest is kept', async () => {
    const [broken, fine] = [await scheduled(), await scheduled()]
    const { slug } = await payload.findByID({ collection: 'news', id: broken.id, draft: true })
    // The address is taken in the meantime.
    await payload.create({
      collection: 'slug-history',
      data: { collection: 'news', scope: portal.commune.id, slug: slug ?? '', itemId: crypto.randomUUID() },
    })
    await settleDue(payload, LATER)
    expect([await broken.isPublic(), await fine.isPublic()]).toEqual([false, true])
    expect(await broken.row()).toMatchObject({ working: 'approved' })
    expect((await broken.shown(publisher)).notes[0]?.text).toContain('đã dùng cho một mục khác')
  })

  it('and an edit at the same moment: nothing unapproved is public', async () => {
    for (let round = 0; round < 8; round += 1) {
      const desk = await scheduled()
      const title = `Sửa đúng giờ hẹn ${round}`
      await Promise.all([settleDue(payload, LATER), desk.edit(editor, { title })])
      const item = await payload.findByID({ collection: 'news', id: desk.id, draft: false })
      if (item._status === 'published') expect(item.title).not.toBe(title)
      expect((await desk.publications()).length).toBe(item._status === 'published' ? 1 : 0)
    }
  })

  it('is changed and called off by a publisher only', async () => {
    const desk = await scheduled()
    expect((await desk.step(editor, 'huy-hen-gio')).status).toBe(403)
    await desk.done(publisher, 'hen-gio', { at: MUCH_LATER.toISOString() })
    await settleDue(payload, LATER)
    expect(await desk.isPublic()).toBe(false)
    await desk.done(publisher, 'huy-hen-gio')
    await settleDue(payload, new Date(MUCH_LATER.getTime() + MINUTE))
    expect(await desk.isPublic()).toBe(false)
    expect(await desk.row()).toMatchObject({ working: 'approved' })
    const past = await desk.step(publisher, 'hen-gio', { at: new Date(Date.now() - MINUTE).toISOString() })
    expect(past.status).toBe(400)
  })

  it('is not kept at a site that has ended', async () => {
    const site = await payload.create({
      collection: 'sites',
      data: { name: 'Xã Sắp Hết', kind: 'xa', slug: 'xa-sap-het', parent: portal.root.id },
      depth: 0,
    })
    const writer = await SignedIn.at(payload, site.id, 'editor')
    const desk = await Desk.write(payload, 'news', writer, site.id)
    await desk.done(await SignedIn.at(payload, site.id, 'publisher'), 'hen-gio', { at: SOON.toISOString() })
    await payload.update({
      collection: 'sites',
      id: site.id,
      data: { validUntilOn: '2026-01-01T12:00:00.000Z', endedBy: 'sap-nhap' } as never,
    })
    await settleDue(payload, LATER)
    expect(await desk.isPublic()).toBe(false)
    expect((await desk.row())?.problem).toContain('đã kết thúc')
  })
})

describe('an expiry', () => {
  it('takes an item down at its time, once, with an unfinished draft on top of it', async () => {
    const desk = await Desk.write(payload, 'news', editor, portal.commune.id)
    await desk.done(publisher, 'dang')
    await desk.done(publisher, 'hen-gio-go', { at: LATER.toISOString() })
    await desk.edit(editor, { title: '' })
    await settleDue(payload, SOON)
    expect(await desk.isPublic()).toBe(true)
    await Promise.all([settleDue(payload, LATER), settleDue(payload, LATER)])
    expect(await desk.isPublic()).toBe(false)
    expect(await desk.publications()).toEqual(['publish', 'unpublish'])
    expect(await desk.row()).toMatchObject({ side: 'expired', working: 'draft', expiresAt: null })
    expect((await desk.steps()).at(-1)).toBe('expire')
  })
})

describe('the log', () => {
  const QUERIES = [
    `UPDATE workflow_log SET actor = 'ai khác'`,
    `DELETE FROM workflow_log`,
    `TRUNCATE workflow_log`,
    `ALTER TABLE workflow_log DISABLE TRIGGER ALL`,
    `DROP TABLE workflow_log`,
    `INSERT INTO workflow_log (id) SELECT id FROM workflow_log ON CONFLICT (id) DO UPDATE SET actor = 'ai khác'`,
  ]

  it.each(QUERIES)('cannot be changed by the portal’s own database user: %s', async (query) => {
    const before = await payload.count({ collection: 'workflow-log' })
    expect(before.totalDocs).toBeGreaterThan(0)
    const client = new Client({ connectionString: env.DATABASE_URI ?? '' })
    await client.connect()
    await expect(client.query(query)).rejects.toMatchObject({ code: '42501' })
    const { rows } = await client.query<{ may: string }>(
      `SELECT string_agg(privilege_type, ' ' ORDER BY privilege_type) AS may
       FROM information_schema.role_table_grants WHERE table_name = 'workflow_log' AND grantee = current_user`,
    )
    expect(rows[0]?.may).toBe('INSERT SELECT')
    await client.end()
    expect(await payload.count({ collection: 'workflow-log' })).toEqual(before)
  })

  it('refuses changes even to who owns the table', async () => {
    const client = new Client({ connectionString: env.DATABASE_MIGRATION_URI ?? '' })
    await client.connect()
    const owned = [...QUERIES.slice(0, 2), 'TRUNCATE workflow_log CASCADE']
    for (const query of owned) await expect(client.query(query)).rejects.toThrow('append-only')
    await client.end()
  })

  it('names who, what and from where, and outlives the item', async () => {
    const desk = await Desk.write(payload, 'news', editor, portal.commune.id)
    await desk.done(publisher, 'dang')
    const { docs } = await payload.find({
      collection: 'workflow-log',
      where: { itemId: { equals: desk.id } },
      depth: 0,
    })
    expect(docs).toMatchObject([
      { action: 'publish', before: 'draft', after: 'published', site: portal.commune.id },
    ])
    expect(docs[0]?.actor).toContain(publisher.name)
    expect((await publisher.delete(`news/${desk.id}`)).status).toBe(200)
    expect(await desk.steps()).toEqual(['publish', 'delete'])
    expect(await desk.row()).toBeNull()
  })

  it('shows a readable history on the item', async () => {
    const desk = await scheduled()
    const { body } = await editor.get<{ history: { what: string; who: string; note: string }[] }>(
      `workflow-items/muc/news/${desk.id}`,
    )
    expect(body.history[0]).toMatchObject({ what: 'Hẹn giờ đăng (nháp → đã hẹn giờ đăng)' })
    expect(body.history[0]?.who).toContain(publisher.name)
  })
})
