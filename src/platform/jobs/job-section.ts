import { sql } from '@payloadcms/db-postgres/drizzle'
import { NOTHING, type DeskSection } from '../desk/desk-section'
import { isSystemAdmin } from '../users/memberships'

const WORDS: Record<string, string> = {
  sync: 'Cập nhật tìm kiếm và trang',
  expire: 'Làm mới trang',
  'settle-procedures': 'Áp dụng quyết định công bố',
  'password-letter': 'Thư đặt lại mật khẩu',
  letter: 'Thư báo việc',
}

/** On the desk of those who run the portal: work behind the scenes that was given up. */
export const jobSection: DeskSection = {
  key: 'viec-nen-loi',
  title: 'Việc nền có lỗi',
  isProblem: true,
  read: async ({ payload, user, limit, offset, collection, site }) => {
    if (!isSystemAdmin(user) || collection !== null || site !== null) return NOTHING
    const { rows } = await payload.db.drizzle.execute(sql`
      SELECT id::text, task_slug AS task, updated_at AS at, left(error ->> 'message', 300) AS message,
        count(*) OVER ()::int AS total
      FROM payload_jobs WHERE has_error ORDER BY updated_at DESC, id LIMIT ${limit} OFFSET ${offset}`)
    const jobs = rows as { id: string; task: string; at: string; message: string | null; total: number }[]
    return {
      total: jobs[0]?.total ?? 0,
      entries: jobs.map(({ id, task, at, message }) => ({
        id,
        title: WORDS[task] ?? 'Việc nền',
        detail: message,
        at: new Date(at).toISOString(),
        url: `/admin/collections/payload-jobs/${id}`,
      })),
    }
  },
}
