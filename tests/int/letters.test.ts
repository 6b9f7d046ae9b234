import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { settleDue } from '@/platform/workflow/due'
import { JobsSession } from '@/server/jobs-session'
import { env } from '@/env'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import type { SiteRole } from '@/platform/users/memberships'
import { MailServer } from '../support/mail-server'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'
import { Desk } from '../support/workflow-desk'

const port = await vi.hoisted(async () => {
  const { freePort } = await import('../support/mail-server')
  const port = await freePort()
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.MAIL_FROM = 'Cổng Thử <cong@example.org>'
  return port
})

const DAY_MS = 86_400_000
const SOON = () => new Date(Date.now() + 600_000)

let payload: Payload
let portal: SmallPortal
let editor: SignedIn
let publisher: SignedIn
let mail: MailServer

beforeAll(async () => {
  payload = await portalPayload()
  payload.logger.level = 'silent'
  portal = await createSmallPortal(payload)
  editor = await SignedIn.at(payload, portal.commune.id, 'editor')
  publisher = await SignedIn.at(payload, portal.commune.id, 'publisher')
})

beforeEach(async () => {
  await payload.db.drizzle.execute(sql`DELETE FROM payload_jobs`)
  await payload.db.drizzle.execute(sql`DELETE FROM letters`)
  mail = new MailServer(port)
  await mail.start()
})

afterEach(() => mail.stop())
afterAll(() => payload.destroy())

type New = { site?: string; roles?: SiteRole[]; untilOn?: string | null; letters?: 'now' | 'digest' | 'none' }

let made = 0

async function newPerson({
  site = portal.commune.id,
  roles = ['publisher'],
  untilOn = null,
  letters = 'now',
}: New) {
  made += 1
  const { id, email } = await payload.create({
    collection: 'users',
    data: {
      name: `Người ${made}`,
      email: `nguoi-${made}@example.org`,
      password: crypto.randomUUID(),
      letters,
      memberships: [{ site, roles, untilOn }],
    },
    depth: 0,
  })
  return { id, email }
}

/** Lets the worker send what waits, also what waits for its next try. */
async function send(): Promise<void> {
  await payload.db.drizzle.execute(sql`UPDATE payload_jobs SET wait_until = NULL WHERE queue = 'slow'`)
  await payload.jobs.run({ queue: 'slow', limit: 100 })
}

async function emailOf(person: SignedIn): Promise<string> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { name: { equals: person.name } },
    depth: 0,
  })
  return docs[0]?.email ?? ''
}

const states = async () => {
  const { rows } = await payload.db.drizzle.execute(
    sql`SELECT state, attempts FROM letters ORDER BY created_at`,
  )
  return rows as { state: string; attempts: number }[]
}

const draft = (collection: 'news' | 'directives' = 'news') =>
  Desk.write(payload, collection, editor, portal.commune.id)

describe('a submitted text', () => {
  it('is told to the publishers of that site today, and to nobody else', async () => {
    const today = dayOf(new Date())
    const yesterday = storedDay(dayOf(new Date(Date.now() - DAY_MS)))
    const cover = await newPerson({ untilOn: storedDay(today) })
    const others = await Promise.all([
      newPerson({ untilOn: yesterday }),
      newPerson({ site: portal.root.id }),
      newPerson({ site: portal.freeCommune.id, roles: ['publisher', 'editor', 'admin'] }),
      newPerson({ roles: ['editor', 'clerk', 'admin'] }),
      newPerson({ letters: 'digest' }),
      newPerson({ letters: 'none' }),
    ])
    const disabled = await newPerson({})
    await payload.db.drizzle.execute(
      sql`INSERT INTO account_states (user_id, disabled_at) VALUES (${disabled.id}, now())
        ON CONFLICT (user_id) DO UPDATE SET disabled_at = now()`,
    )
    const desk = await draft()
    await desk.done(editor, 'gui-duyet')
    await send()
    const told = mail.received.map(({ to }) => to).sort()
    expect(told).toEqual([cover.email, await emailOf(publisher)].sort())
    for (const { email } of others) expect(told).not.toContain(email)
    const [letter] = mail.received
    expect(letter?.subject).toMatch(/^Chờ duyệt: Tin duyệt \d+$/)
    expect(letter?.text).toContain('Trang: Xã Một')
    expect(letter?.text).toContain(`${env.PORTAL_URL}/admin/collections/news/${desk.id}`)
    expect(letter?.text).toMatch(/\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/)
    for (const person of [cover, ...others, disabled])
      await payload.delete({ collection: 'users', id: person.id })
  })

  it('is not told to whoever lost the role, the account or the wish before the letter is sent', async () => {
    const people = await Promise.all([newPerson({}), newPerson({}), newPerson({}), newPerson({})])
    const [left, moved, disabled, quiet] = people.map(({ id }) => id) as [string, string, string, string]
    await (await draft()).done(editor, 'gui-duyet')
    expect(await states()).toHaveLength(5)
    const yesterday = storedDay(dayOf(new Date(Date.now() - DAY_MS)))
    const change = (id: string, data: object) =>
      payload.update({ collection: 'users', id, data, depth: 0, locale: 'vi' })
    await change(left, {
      memberships: [{ site: portal.commune.id, roles: ['publisher'], untilOn: yesterday }],
    })
    await change(moved, { memberships: [{ site: portal.freeCommune.id, roles: ['publisher'] }] })
    await change(quiet, { letters: 'none' })
    await payload.db.drizzle.execute(
      sql`INSERT INTO account_states (user_id, disabled_at) VALUES (${disabled}, now())
        ON CONFLICT (user_id) DO UPDATE SET disabled_at = now()`,
    )
    await send()
    expect(mail.received.map(({ to }) => to)).toEqual([await emailOf(publisher)])
    for (const { id } of people) await payload.delete({ collection: 'users', id })
  })

  it('that is decided before the letter gets out is not told any more', async () => {
    const desk = await draft()
    await desk.done(editor, 'gui-duyet')
    await desk.done(publisher, 'tra-lai', { reason: 'Chưa có ảnh' })
    await send()
    expect(mail.received.map(({ to }) => to)).toEqual([await emailOf(editor)])
  })
})

describe('whose text it is', () => {
  it('is told that it was returned, with the reason', async () => {
    const desk = await draft('directives')
    await desk.done(editor, 'gui-duyet')
    await desk.done(publisher, 'tra-lai', { reason: 'Thiếu ngày <b>ban hành</b>' })
    await send()
    const [letter] = mail.received
    expect(letter).toMatchObject({ to: await emailOf(editor) })
    expect(letter?.subject).toMatch(/^Bị trả lại: /)
    expect(letter?.text).toContain('Lý do: Thiếu ngày <b>ban hành</b>')
  })

  it.each([
    ['duyet', /^Đã duyệt: /],
    ['dang', /^Đã đăng: /],
  ])('is told of %s', async (step, subject) => {
    const desk = await draft()
    await desk.done(editor, 'gui-duyet')
    await desk.done(publisher, step)
    await send()
    expect(mail.received.map(({ to }) => to)).toEqual([await emailOf(editor)])
    expect(mail.received[0]?.subject).toMatch(subject)
  })

  it('is told of a schedule, and of the publication at its time', async () => {
    const desk = await draft()
    const at = SOON()
    await desk.done(publisher, 'hen-gio', { at: at.toISOString() })
    await settleDue(payload, at)
    await send()
    const subjects = mail.received.map(({ subject }) => subject.split(':')[0])
    expect(new Set(subjects)).toEqual(new Set(['Đã duyệt, hẹn giờ đăng', 'Đã đăng theo hẹn']))
    expect(subjects).toHaveLength(2)
  })
})

describe('a schedule that is not kept', () => {
  it('is told to approver, scheduler and writer, whatever they have chosen', async () => {
    const other = await SignedIn.at(payload, portal.commune.id, 'publisher')
    const quiet = { letters: 'none' as const }
    const where = { email: { equals: await emailOf(publisher) } }
    await payload.update({ collection: 'users', where, data: quiet, depth: 0 })
    const desk = await draft()
    await desk.done(editor, 'gui-duyet')
    await desk.done(publisher, 'duyet')
    await desk.done(other, 'hen-gio', { at: SOON().toISOString() })
    await desk.edit(editor, { title: 'Sửa sau khi duyệt' })
    await send()
    const told = mail.received.filter(({ subject }) => subject.startsWith('Không đăng theo hẹn'))
    expect(told.map(({ to }) => to).sort()).toEqual(
      [await emailOf(editor), await emailOf(publisher), await emailOf(other)].sort(),
    )
    expect(told[0]?.text).toContain('nội dung được sửa sau khi duyệt')
    await payload.update({ collection: 'users', where, data: { letters: 'now' }, depth: 0 })
  })
})

describe('what one person publishes in an emergency', () => {
  it('is told to the other publishers of the site', async () => {
    const chief = await SignedIn.at(payload, portal.commune.id, 'publisher', 'admin')
    const foreign = await SignedIn.at(payload, portal.freeCommune.id, 'publisher')
    const desk = await Desk.write(payload, 'news', chief, portal.commune.id)
    await desk.done(chief, 'dang-khan', { reason: 'Bão số 9' })
    await send()
    const told = mail.received.map(({ to }) => to)
    expect(told).toContain(await emailOf(publisher))
    expect(told).not.toContain(await emailOf(chief))
    expect(told).not.toContain(await emailOf(foreign))
    expect(mail.received[0]?.text).toContain('Lý do: Bão số 9')
  })
})

describe('the post', () => {
  const returned = async () => {
    const desk = await draft()
    await desk.done(editor, 'gui-duyet')
    await payload.db.drizzle.execute(sql`DELETE FROM letters`)
    await payload.db.drizzle.execute(sql`DELETE FROM payload_jobs`)
    await desk.done(publisher, 'tra-lai', { reason: 'Chưa có ảnh' })
  }

  it('sends nothing of what is rolled back', async () => {
    const desk = await draft()
    expect((await desk.step(editor, 'dang')).status).toBe(403)
    expect(await states()).toEqual([])
  })

  it('is sent once by a worker that starts after another was killed between the commit and the sending', async () => {
    await returned()
    await payload.db.drizzle.execute(sql`UPDATE payload_jobs SET processing = true WHERE queue = 'slow'`)
    await send()
    expect(mail.received).toEqual([])
    const session = new JobsSession(env.DATABASE_URI ?? '')
    await session.whenOnlyWorker()
    await session.freeCutOffJobs('slow')
    await session.close()
    // Payload's own book-keeping fails where two workers take one job in the same moment.
    await Promise.allSettled([send(), send()])
    await send()
    expect(mail.received).toHaveLength(1)
    expect(await states()).toEqual([{ state: 'sent', attempts: 1 }])
  })

  it('is tried again while the server is away or too busy, and sent once', async () => {
    await returned()
    await mail.stop()
    await send()
    expect(await states()).toEqual([{ state: 'waiting', attempts: 1 }])
    mail.manner = 'later'
    await mail.start()
    await send()
    expect(await states()).toEqual([{ state: 'waiting', attempts: 2 }])
    mail.manner = 'take'
    await send()
    await send()
    expect(mail.received).toHaveLength(1)
    expect(await states()).toEqual([{ state: 'sent', attempts: 3 }])
  })

  it('waits longer from one try to the next', async () => {
    await returned()
    await mail.stop()
    const wait = async () => {
      const { rows } = await payload.db.drizzle.execute(
        sql`SELECT extract(epoch FROM wait_until - now())::int AS s FROM payload_jobs WHERE queue = 'slow'`,
      )
      return (rows[0] as { s: number }).s
    }
    await send()
    const first = await wait()
    await send()
    await send()
    expect(await wait()).toBeGreaterThan(first * 3)
  })

  it('gives up in the end, and at once what the server refuses for good', async () => {
    await returned()
    await payload.db.drizzle.execute(sql`UPDATE letters SET attempts = 11`)
    await mail.stop()
    await send()
    expect(await states()).toEqual([{ state: 'failed', attempts: 12 }])
    await payload.db.drizzle.execute(sql`DELETE FROM letters`)
    await mail.start()
    mail.manner = 'never'
    await returned()
    await send()
    expect(await states()).toEqual([{ state: 'failed', attempts: 1 }])
    const { totalDocs } = await payload.count({
      collection: 'payload-jobs',
      where: { queue: { equals: 'slow' } },
    })
    expect(totalDocs).toBe(0)
  })

  it('never sends again what the server may have: it broke off, or the worker was killed meanwhile', async () => {
    await returned()
    mail.manner = 'break'
    await send()
    expect(await states()).toEqual([{ state: 'unclear', attempts: 1 }])
    await mail.stop()
    mail.manner = 'take'
    await mail.start()
    await send()
    expect(mail.received).toEqual([])
    await payload.db.drizzle.execute(sql`DELETE FROM letters`)
    await returned()
    await payload.db.drizzle.execute(sql`UPDATE letters SET state = 'handing'`)
    await send()
    expect(mail.received).toEqual([])
    expect(await states()).toEqual([{ state: 'unclear', attempts: 1 }])
  })
})

describe('a forgotten password', () => {
  const ask = (email: string) => SignedIn.stranger.post('users/forgot-password', { email })

  it('brings one letter with a link, also when the server was away at first', async () => {
    const { email } = await newPerson({ roles: ['editor'] })
    await ask(email)
    await ask('khong-co@example.org')
    await mail.stop()
    await send()
    await mail.start()
    await ask(email)
    await send()
    expect(mail.received.map(({ to, subject }) => [to, subject])).toEqual([[email, 'Đặt lại mật khẩu']])
    const [, token] = /\/admin\/dat-mat-khau\/([0-9a-f]+)/.exec(mail.received[0]?.text ?? '') ?? []
    const password = 'mưa rơi bảy bậc thềm cũ'
    const { status } = await SignedIn.stranger.post('users/reset-password', { token, password })
    expect(status).toBe(200)
  })
})
