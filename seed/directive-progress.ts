import { sql } from '@payloadcms/db-postgres/drizzle'
import { followedItems } from '@/features/directives/follow-up/items-sql'
import type { TaskState } from '@/features/directives/vocabulary'
import { dayOf } from '@/platform/time/calendar-day'
import { communes } from './data/communes'
import { randomFrom } from './random'
import type { Outcome, SeedSession } from './session'
import { ROOT } from './sites'

type Item = {
  delivery: string
  directive: string
  site: string
  slug: string
  task: string | null
  age: number
}
type Progress = { state: TaskState; percent: number; note?: string }

/** Directives that came this week have not been opened everywhere yet. */
const NEW_DAYS = 7

/** What the communes have done of the district's directives: once, and nothing where anybody has reported already. */
export async function seedDirectiveProgress(session: SeedSession): Promise<Outcome> {
  const known = await session.payload.find({
    collection: 'task-reports',
    select: {},
    depth: 0,
    pagination: false,
  })
  if (known.docs.length > 0) return { created: [], existing: known.docs.map(({ id }) => id) }
  const items = await itemsOfCommunes(session)
  return session.inTransaction(async (req) => {
    const created: string[] = []
    for (const { delivery, directive, site, slug, task, age } of items) {
      const random = randomFrom(`${slug} ${task ?? directive}`)
      if (random() < (age < NEW_DAYS ? 0.5 : 0.06)) continue
      const officer = communes.find((commune) => commune.slug === slug)?.officer ?? 'Văn thư'
      await session.payload.update({
        collection: 'directive-deliveries',
        id: delivery,
        data: { receivedAt: new Date().toISOString(), receivedBy: officer },
        depth: 0,
        req,
      })
      const progress = task && progressOf(random(), age)
      if (!progress) continue
      const { id } = await session.payload.create({
        collection: 'task-reports',
        data: {
          delivery,
          directive,
          site,
          issuer: session.idOf('sites', ROOT),
          taskId: task,
          ...progress,
          reportedBy: officer,
        },
        depth: 0,
        req,
      })
      created.push(id)
    }
    return { created, existing: [] }
  })
}

async function itemsOfCommunes(session: SeedSession): Promise<Item[]> {
  const items = followedItems({ issuer: session.idOf('sites', ROOT) }, dayOf(new Date()))
  const { rows } = await session.payload.db.drizzle.execute(sql`
    SELECT item.delivery, item.directive, item.site, s.slug, item.task,
      extract(day FROM now() - d.issued_on)::int AS age
    FROM (${items}) item JOIN sites s ON s.id = item.site JOIN directives d ON d.id = item.directive
    ORDER BY d.document_number, s.slug, item.position`)
  return rows as Item[]
}

/** The older a directive, the more of it is done. */
function progressOf(chance: number, age: number): Progress | null {
  const done = Math.min(0.93, 0.25 + age / 100)
  if (chance < done) return { state: 'done', percent: 100 }
  if (chance > 0.97)
    return { state: 'blocked', percent: 40, note: 'Chưa bố trí được kinh phí, đề nghị huyện hỗ trợ.' }
  return chance < done + 0.5 * (1 - done)
    ? { state: 'doing', percent: 30 + Math.round(chance * 5) * 10 }
    : null
}
