import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { queueLetters, type LetterKind } from '../../mail/letters'
import { connectionOf } from '../../publishing/transaction'
import { dayOf, displayDay, storedDay } from '../../time/calendar-day'

export type IdlePerson = { id: string; name: string; email: string; usedAt: string }

type Told = { person: string; people: string[] }

const KIND = 'idle-accounts'

/** Queues one letter to each who looks after any of the people: the admins of their sites, else those who run the portal. */
export async function warnOf(req: PayloadRequest, people: IdlePerson[]): Promise<void> {
  const event = `${KIND} ${randomUUID()}`
  const letters = (await whoIsTold(req, people)).map(({ person, people: ids }) => ({
    kind: KIND,
    event,
    person,
    site: null,
    facts: { people: people.filter(({ id }) => ids.includes(id)) },
  }))
  await queueLetters(req, letters)
}

/** What is said of accounts that will soon be out of use, to those who still look after them. */
export const idleWarning: LetterKind = {
  kind: KIND,
  compose: async (req, { facts }, reader) => {
    const idle = facts.people as IdlePerson[]
    const told = await whoIsTold(req, idle)
    const ids = told.find(({ person }) => person === reader.id)?.people ?? []
    const items = idle
      .filter(({ id }) => ids.includes(id))
      .map(({ name, email, usedAt }) => ({
        text: `${name} (${email}), dùng lần cuối ${dayText(usedAt)}`,
        url: null,
      }))
    if (items.length === 0) return null
    return {
      subject: `${items.length} tài khoản sắp ngừng vì lâu không dùng`,
      parts: [
        {
          kind: 'list',
          title: 'Những tài khoản sau đã lâu không dùng và sẽ ngừng sau 7 ngày nữa nếu không ai đăng nhập:',
          items,
        },
        {
          kind: 'text',
          text: 'Ai còn làm việc chỉ cần đăng nhập một lần. Tài khoản đã ngừng thì quản trị trang mở lại được ở mục Người dùng.',
        },
        { kind: 'link', text: 'Mở mục Người dùng', url: `${env.PORTAL_URL}/admin/collections/users` },
      ],
    }
  },
}

async function whoIsTold(req: PayloadRequest, people: IdlePerson[]): Promise<Told[]> {
  const db = await connectionOf(req)
  const idle = sql.join(
    people.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await db.execute(sql`
    WITH admins AS (
      SELECT p._parent_id AS idle, u.id AS person FROM users_memberships p
        JOIN users_memberships m ON m.site_id = p.site_id AND m._parent_id <> p._parent_id
        JOIN membership_roles r ON r.parent_id = m.id AND r.value = 'admin'
        JOIN users u ON u.id = m._parent_id
      WHERE p._parent_id IN (${idle}) AND (m.until_on IS NULL OR m.until_on >= ${storedDay(dayOf(new Date()))})
    ), told AS (
      SELECT idle, person FROM admins
      UNION SELECT i.id, u.id FROM users i, users u
      WHERE i.id IN (${idle}) AND u.is_system_admin AND u.id <> i.id AND i.id NOT IN (SELECT idle FROM admins)
    )
    SELECT person::text, array_agg(DISTINCT idle::text) AS people FROM told GROUP BY person ORDER BY person`)
  return rows as Told[]
}

function dayText(instant: string): string {
  return displayDay(dayOf(new Date(instant)))
}
