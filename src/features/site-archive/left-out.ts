import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/platform/publishing/transaction'
import type { Manifest } from './archive-format'

/** What belongs to a site and stays where it is: people with their passwords, and what passed between this portal's sites. */
export async function countLeftOut(req: PayloadRequest, site: string): Promise<Manifest['leftOut']> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT * FROM (VALUES
      ('Tài khoản người dùng', (SELECT count(DISTINCT _parent_id) FROM users_memberships WHERE site_id = ${site})),
      ('Lịch sử công bố', (SELECT count(*) FROM publications WHERE site_id = ${site})),
      ('Nhật ký duyệt và đăng', (SELECT count(*) FROM workflow_log WHERE workflow_log.site = ${site})),
      ('Tình trạng nhận văn bản chỉ đạo',
        (SELECT count(*) FROM directive_deliveries WHERE site_id = ${site} OR issuer_id = ${site})),
      ('Báo cáo tiến độ', (SELECT count(*) FROM task_reports WHERE site_id = ${site} OR issuer_id = ${site})),
      ('Lần nhập nhiều văn bản', (SELECT count(*) FROM document_batches WHERE site_id = ${site})),
      ('Đề nghị trang cấp trên đăng lại',
        (SELECT count(*) FROM offers WHERE from_site_id = ${site} OR to_site_id = ${site})),
      ('Mục của trang khác đã ẩn hoặc làm nổi bật', (SELECT count(*) FROM placements WHERE site_id = ${site})),
      ('Chuyên đề', (SELECT count(*) FROM topics WHERE site_id = ${site})),
      ('Tư liệu giới thiệu', (SELECT count(*) FROM unit_facts WHERE site_id = ${site})),
      ('Chữ đã sửa trong tệp', (SELECT count(*) FROM file_pages WHERE site_id = ${site} AND corrected_at IS NOT NULL))
    ) found (what, count) WHERE count > 0`)
  return (rows as { what: string; count: string }[]).map(({ what, count }) => ({
    what,
    count: Number(count),
  }))
}
