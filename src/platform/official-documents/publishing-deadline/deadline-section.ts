import type { DeskSection } from '../../desk/desk-section'
import { displayDay } from '../../time/calendar-day'
import { readDeadlines } from './read-deadlines'

/** On the desk: documents that should be public already, or by tomorrow. */
export const deadlineSection: DeskSection = {
  key: 'qua-han-dang',
  title: 'Văn bản quá hạn hoặc sắp đến hạn đăng (2/10 ngày làm việc)',
  isProblem: true,
  read: async ({ payload, user, limit, offset, collection, site }) => {
    const deadlines = await readDeadlines(payload, user, new Date())
    const pressing = [...(deadlines.get('overdue') ?? []), ...(deadlines.get('due-soon') ?? [])].filter(
      (document) =>
        (site === null || document.siteId === site) &&
        (collection === null || document.collection === collection),
    )
    return {
      total: pressing.length,
      entries: pressing.slice(offset, offset + limit).map((document) => ({
        id: document.id,
        title: [document.number || 'Chưa có số', document.abstract].filter(Boolean).join(': '),
        detail: `${document.punctuality === 'overdue' ? 'quá hạn từ' : 'hạn đăng'} ${displayDay(document.dueOn)}, ${document.siteName}`,
        at: null,
        url: `/admin/collections/${document.collection}/${document.id}`,
      })),
    }
  },
}
