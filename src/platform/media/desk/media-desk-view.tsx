import type { PayloadRequest } from 'payload'
import { actingSites, type ActingSite } from '../../sharing/admin/acting-site'
import { AdminScreen, type ScreenProps } from '../../ui/admin-screen'
import { hasRoleAt, isSystemAdmin } from '../../users/memberships'
import { FileCard } from './file-card'
import { countFiles, FILE_LISTS, FILES_PER_PAGE, listFiles, type FileList } from './list-files'
import { DeskPages, DeskParts, DeskSites } from './desk-nav'
import { MEDIA_DESK_PATH } from './paths'
import { UnusedFiles } from './unused-files'
import { Uploader } from './uploader'
import './media-desk.css'

type Searched = ScreenProps['searchParams']

/** `/admin/kho-anh`: many files at once, and what of a site's files needs a hand. */
export function MediaDeskView(props: ScreenProps) {
  return (
    <AdminScreen {...props} path={MEDIA_DESK_PATH} trail={[{ label: 'Kho ảnh' }]} className="media-desk">
      {(req) => screen(req, props.searchParams)}
    </AdminScreen>
  )
}

async function screen(req: PayloadRequest, searched: Searched) {
  const { sites, acting } = await actingSites(req, searched?.['don-vi'])
  if (!acting) {
    return (
      <>
        <h1>Kho ảnh</h1>
        <p>Bạn chưa có vai trò ở trang nào.</p>
      </>
    )
  }
  const counts = await countFiles(acting.id)
  const list = FILE_LISTS.find((each) => each === searched?.phan) ?? null
  return (
    <>
      <h1>Kho ảnh</h1>
      <DeskSites acting={acting} sites={sites} />
      <DeskParts acting={acting} counts={counts} open={list} />
      {list ? (
        <Listed acting={acting} list={list} page={pageIn(searched)} req={req} total={counts[list]} />
      ) : (
        <Uploader key={acting.id} name={acting.name} site={acting.id} />
      )}
    </>
  )
}

const LEADS: Record<FileList, string> = {
  'chua-dung':
    'Không bài đã đăng và không bản nháp nào dùng các tệp này. Chỉ người duyệt đăng và quản trị trang xóa được.',
  'chua-mo-ta': 'Người không nhìn thấy nghe máy đọc câu mô tả thay cho ảnh. Bấm vào ảnh để viết.',
}

type ListedProps = { req: PayloadRequest; acting: ActingSite; list: FileList; page: number; total: number }

async function Listed({ req, acting, list, page, total }: ListedProps) {
  const files = await listFiles(acting.id, list, page)
  const mayDelete = isSystemAdmin(req.user) || hasRoleAt(req.user, acting.id, ['publisher', 'admin'])
  return (
    <>
      <p>{LEADS[list]}</p>
      {files.length === 0 && <p>Không có tệp nào.</p>}
      {files.length > 0 &&
        (list === 'chua-dung' ? (
          <UnusedFiles files={files} mayDelete={mayDelete} />
        ) : (
          <ul aria-label="Ảnh chưa có mô tả" className="media-cards">
            {files.map((file) => (
              <FileCard file={file} key={file.id} />
            ))}
          </ul>
        ))}
      <DeskPages acting={acting} last={Math.ceil(total / FILES_PER_PAGE)} list={list} page={page} />
    </>
  )
}

function pageIn(searched: Searched): number {
  const trang = searched?.trang
  return typeof trang === 'string' && /^[1-9]\d{0,4}$/.test(trang) ? Number(trang) : 1
}
