import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest, TaskConfig } from 'payload'
import { transactionOf } from '../../publishing/transaction'
import { dayOf, displayDay, storedDay } from '../../time/calendar-day'

export type IdlePerson = { id: string; name: string; email: string; usedAt: string }

type Letter = { to: string; subject: string; text: string }
type Told = { email: string; people: string[] }

const RETRIES = { attempts: 8, backoff: { type: 'exponential' as const, delay: 10_000 } }

/** Queues one letter to each who looks after any of the people: the admins of their sites, else those who run the portal. */
export async function warnOf(req: PayloadRequest, people: IdlePerson[]): Promise<void> {
  for (const { email, people: ids } of await whoIsTold(req, people)) {
    const lines = people
      .filter(({ id }) => ids.includes(id))
      .map(({ name, email: address, usedAt }) => `- ${name} (${address}), dùng lần cuối ${dayText(usedAt)}`)
    const input: Letter = {
      to: email,
      subject: `${lines.length} tài khoản sắp ngừng vì lâu không dùng`,
      text: [
        'Những tài khoản sau đã lâu không dùng và sẽ ngừng sau 7 ngày nữa nếu không ai đăng nhập:',
        ...lines,
        'Ai còn làm việc chỉ cần đăng nhập một lần. Tài khoản đã ngừng thì quản trị trang mở lại được ở mục Người dùng.',
      ].join('\n'),
    }
    await req.payload.jobs.queue({ task: 'account-letter', queue: 'slow', input, req })
  }
}

/** Sends one letter about accounts. */
export const accountLetterTask: TaskConfig<{ input: Letter; output: object }> = {
  slug: 'account-letter',
  retries: RETRIES,
  inputSchema: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
  ],
  handler: async ({ input, req: { payload } }) => {
    await payload.sendEmail(input)
    return { output: {} }
  },
}

async function whoIsTold(req: PayloadRequest, people: IdlePerson[]): Promise<Told[]> {
  const db = await transactionOf(req)
  const idle = sql.join(
    people.map(({ id }) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await db.execute(sql`
    WITH admins AS (
      SELECT p._parent_id AS person, u.email FROM users_memberships p
        JOIN users_memberships m ON m.site_id = p.site_id AND m._parent_id <> p._parent_id
        JOIN membership_roles r ON r.parent_id = m.id AND r.value = 'admin'
        JOIN users u ON u.id = m._parent_id
      WHERE p._parent_id IN (${idle}) AND (m.until_on IS NULL OR m.until_on >= ${storedDay(dayOf(new Date()))})
    ), told AS (
      SELECT person, email FROM admins
      UNION SELECT i.id, u.email FROM users i, users u
      WHERE i.id IN (${idle}) AND u.is_system_admin AND u.id <> i.id AND i.id NOT IN (SELECT person FROM admins)
    )
    SELECT email, array_agg(DISTINCT person::text) AS people FROM told GROUP BY email ORDER BY email`)
  return rows as Told[]
}

function dayText(instant: string): string {
  return displayDay(dayOf(new Date(instant)))
}
