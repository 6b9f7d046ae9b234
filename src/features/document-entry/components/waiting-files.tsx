import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { isSystemAdmin } from '@/platform/users/memberships'
import { listOf } from '../batches/batch-state'
import { ENTRY_PATH } from '../entry-path'
import type { EntrySite } from './entries-view'
import { Pages } from './pages'
import { WaitingFile } from './waiting-file'

const FILES_ON_A_PAGE = 20
const SITES_NAMED = 3

type Props = { req: PayloadRequest; sites: EntrySite[]; page: number }
type Waiting = {
  id: string
  name: string
  problem: string | null
  site: string
  siteName: string | null
  batch: string | null
  state: string | null
}

/** Files that no document has been found for, where the clerk says what to do with them. */
export async function WaitingFiles({ req, sites, page }: Props) {
  const { rows } = await req.payload.db.drizzle.execute(sql`
    select f.id, f.original_name as name, f.problem, f.site_id as site, f.batch_id as batch,
      (select name from sites_locales where _parent_id = f.site_id and _locale = 'vi') as "siteName",
      b.state, count(*) over ()::int as total
    from document_batch_files f left join document_batches b on b.id = f.batch_id
    where f.state = 'waiting' and ${isSystemAdmin(req.user) ? sql`true` : sql`f.site_id::text in (${listOf(['', ...sites.map(({ id }) => id)])})`}
      and (f.batch_id is null or b.state in ('done', 'failed', 'cancelled'))
    order by f.created_at limit ${FILES_ON_A_PAGE} offset ${(page - 1) * FILES_ON_A_PAGE}`)
  const files = rows as (Waiting & { total: number })[]
  const total = files[0]?.total ?? 0
  return (
    <section>
      <h2 id="tep-cho-gan">Tệp chờ gắn {total > 0 && <b>({total.toLocaleString('vi-VN')})</b>}</h2>
      <p>
        Máy quét hoặc quản trị viên có thể đặt tệp mang số văn bản vào thư mục{' '}
        {sites.slice(0, SITES_NAMED).map(({ slug }, at) => (
          <span key={slug}>
            {at > 0 && ', '}
            <code>nhap-tep/{slug}</code>
          </span>
        ))}
        {sites.length > SITES_NAMED && '…'} trên máy chủ; cổng tự gắn theo số.
      </p>
      {files.length === 0 ? (
        <p>Không có tệp nào chờ gắn.</p>
      ) : (
        <>
          <p>Cổng chưa biết những tệp này thuộc văn bản nào. Hãy chọn văn bản, hoặc bỏ tệp.</p>
          <ul className="entry-files">
            {files.map(({ id, name, problem, site, siteName, batch, state }) => (
              <li key={id}>
                <div>
                  <b>{name}</b>
                  <small>
                    {problem ??
                      (state === 'cancelled' || state === 'failed'
                        ? 'Lần nhập của tệp này không được ghi.'
                        : 'Đang tìm văn bản cùng số…')}
                    {sites.length > 1 && ` · ${siteName ?? ''}`}
                    {batch && (
                      <>
                        {' · '}
                        <Link href={`${ENTRY_PATH}/${batch}`} prefetch={false}>
                          lần nhập
                        </Link>
                      </>
                    )}
                  </small>
                </div>
                <WaitingFile id={id} name={name} site={site} />
              </li>
            ))}
          </ul>
          <Pages
            href={(wanted) => `${ENTRY_PATH}?trang=${wanted}#tep-cho-gan`}
            page={page}
            pages={Math.ceil(total / FILES_ON_A_PAGE)}
          />
        </>
      )}
    </section>
  )
}
