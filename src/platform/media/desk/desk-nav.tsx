import type { ActingSite } from '../../sharing/admin/acting-site'
import { FILE_LISTS, type FileList } from './list-files'
import { MEDIA_DESK_PATH } from './paths'

const LABELS: Record<FileList, string> = { 'chua-dung': 'Chưa dùng ở đâu', 'chua-mo-ta': 'Ảnh chưa có mô tả' }

function deskUrl({ slug }: { slug: string }, list: FileList | null, page = 1): string {
  const query = new URLSearchParams({ 'don-vi': slug })
  if (list) query.set('phan', list)
  if (page > 1) query.set('trang', String(page))
  return `${MEDIA_DESK_PATH}?${query}`
}

/** Whose files they are; to choose for whoever works at several sites. */
export function DeskSites({ acting, sites }: { acting: ActingSite; sites: ActingSite[] }) {
  if (sites.length < 2) return <p>{`Kho của ${acting.name}`}</p>
  return (
    <nav aria-label="Kho của trang" className="media-sites">
      {sites.map((site) => (
        <a aria-current={site.id === acting.id ? 'true' : undefined} href={deskUrl(site, null)} key={site.id}>
          {site.name}
        </a>
      ))}
    </nav>
  )
}

type DeskPartsProps = { acting: ActingSite; counts: Record<FileList, number>; open: FileList | null }

export function DeskParts({ acting, counts, open }: DeskPartsProps) {
  const current = (list: FileList | null) => (list === open ? 'page' : undefined)
  return (
    <nav aria-label="Các phần" className="media-parts">
      <a aria-current={current(null)} href={deskUrl(acting, null)}>
        Tải lên nhiều tệp
      </a>
      {FILE_LISTS.map((list) => (
        <a aria-current={current(list)} href={deskUrl(acting, list)} key={list}>
          {LABELS[list]} <b>{counts[list].toLocaleString('vi-VN')}</b>
        </a>
      ))}
      <a href="/admin/collections/media">Tất cả tệp</a>
    </nav>
  )
}

type DeskPagesProps = { acting: ActingSite; list: FileList; page: number; last: number }

export function DeskPages({ acting, list, page, last }: DeskPagesProps) {
  if (last < 2) return null
  return (
    <nav aria-label="Các trang của danh sách" className="media-pages">
      {page > 1 && <a href={deskUrl(acting, list, page - 1)}>Trang trước</a>}
      <span>{`Trang ${page}/${last}`}</span>
      {page < last && <a href={deskUrl(acting, list, page + 1)}>Trang sau</a>}
    </nav>
  )
}
