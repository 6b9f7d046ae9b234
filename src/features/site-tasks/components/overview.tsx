import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { TASKS_PATH } from '@/platform/sites/tasks-path'
import { overviewOf } from '../overview'
import type { SiteTasks } from '../read-tasks'
import { SITE_PARTS } from '../site-parts'

type Props = { sites: SiteTasks[]; query: NonNullable<AdminViewServerProps['searchParams']> }

/** All sites with how much each still lacks; those that lack one part, or most, first. */
export function Overview({ sites, query }: Props) {
  const { shown, total, page, pages, part, order, counts } = overviewOf(sites, query)
  const href = (more: { thieu?: string | null; xep?: string; tr?: number }) => {
    const search = new URLSearchParams()
    const thieu = more.thieu === undefined ? part : more.thieu
    if (thieu) search.set('thieu', thieu)
    const xep = more.xep ?? order
    if (xep === 'ten') search.set('xep', xep)
    if (more.tr && more.tr > 1) search.set('tr', String(more.tr))
    return `${TASKS_PATH}${search.size > 0 ? `?${search.toString()}` : ''}`
  }
  return (
    <>
      <h1>Việc cần làm của các trang</h1>
      <p>
        {amount(sites.filter(({ missing }) => missing.length > 0).length)}/{amount(sites.length)} trang còn
        việc chưa xong.
      </p>
      <nav aria-label="Thiếu phần nào" className="site-tasks-parts">
        <Chip href={href({ thieu: null })} isOn={!part} label="Tất cả" count={sites.length} />
        {SITE_PARTS.filter(({ key }) => counts.get(key)).map(({ key, title }) => (
          <Chip
            key={key}
            href={href({ thieu: key })}
            isOn={part === key}
            label={`Thiếu: ${title}`}
            count={counts.get(key) ?? 0}
          />
        ))}
      </nav>
      <p>
        Xếp theo:{' '}
        {order === 'ten' ? (
          <Link href={href({ xep: 'viec' })}>thiếu nhiều trước</Link>
        ) : (
          <b>thiếu nhiều trước</b>
        )}
        {' · '}
        {order === 'ten' ? <b>tên</b> : <Link href={href({ xep: 'ten' })}>tên</Link>}
      </p>
      <table className="site-tasks-table">
        <thead>
          <tr>
            <th scope="col">Trang</th>
            <th scope="col">Còn việc</th>
            <th scope="col">Thiếu</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, missing }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`${TASKS_PATH}?trang=${id}`} prefetch={false}>
                  {name}
                </Link>
              </th>
              <td>{missing.length === 0 ? 'Đã đủ' : missing.length}</td>
              <td>
                {SITE_PARTS.filter(({ key }) => missing.includes(key))
                  .map(({ title }) => title)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total === 0 && <p>Không có trang nào.</p>}
      {pages > 1 && (
        <nav aria-label="Trang của bảng" className="site-tasks-pages">
          {page > 1 && <Link href={href({ tr: page - 1 })}>← Trước</Link>}
          <span>
            {page}/{pages}
          </span>
          {page < pages && <Link href={href({ tr: page + 1 })}>Sau →</Link>}
        </nav>
      )}
    </>
  )
}

type ChipProps = { href: string; label: string; count: number; isOn: boolean }

function Chip({ href, label, count, isOn }: ChipProps) {
  return (
    <Link href={href} prefetch={false} {...(isOn ? { 'aria-current': 'true' as const } : {})}>
      {label} <b>{amount(count)}</b>
    </Link>
  )
}

function amount(count: number): string {
  return count.toLocaleString('vi-VN')
}
