import type { PayloadRequest } from 'payload'
import { AdminScreen, type ScreenProps } from '@/platform/ui/admin-screen'
import { AttentionList } from './attention-list'
import { ATTENTION_PATH, attentionUrl } from './attention-path'
import { countOf, pageOf, ROWS_A_PAGE, sectionsOf } from './attention-reader'
import './attention.css'

const TITLE = 'Thủ tục cần xem lại'

/** What of the procedures needs an officer's eye: every list with its count, one of them open. */
export function AttentionView(props: ScreenProps) {
  return (
    <AdminScreen {...props} path={ATTENTION_PATH} trail={[{ label: 'Cần xem lại' }]} className="attention">
      {(req) => <Sections req={req} searchParams={props.searchParams} />}
    </AdminScreen>
  )
}

async function Sections({ req, searchParams }: { req: PayloadRequest } & Pick<ScreenProps, 'searchParams'>) {
  const sections = await sectionsOf(req)
  const counted = await Promise.all(
    sections.map(async (section) => ({ section, count: await countOf(section) })),
  )
  const open =
    counted.find(({ section }) => section.key === searchParams?.muc) ??
    counted.find(({ count }) => count > 0) ??
    counted[0]
  const pages = Math.max(1, Math.ceil((open?.count ?? 0) / ROWS_A_PAGE))
  const page = Math.min(Math.max(1, Math.trunc(Number(searchParams?.trang)) || 1), pages)
  return (
    <>
      <h1>{TITLE}</h1>
      {!open && <p>Bạn chưa có vai trò ở trang nào.</p>}
      <nav aria-label="Các danh sách">
        <ul className="attention-sections">
          {counted.map(({ section, count }) => (
            <li key={section.key}>
              <a
                href={attentionUrl(section.key)}
                aria-current={section === open?.section ? 'page' : undefined}
              >
                <span>{section.title}</span>
                <b data-none={count === 0 || undefined}>{count.toLocaleString('vi-VN')}</b>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {open && (
        <AttentionList
          count={open.count}
          page={page}
          pages={pages}
          rows={open.count > 0 ? await pageOf(open.section, page) : []}
          section={open.section}
        />
      )}
    </>
  )
}
