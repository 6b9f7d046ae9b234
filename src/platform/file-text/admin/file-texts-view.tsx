import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { FileText } from '@/payload-types'
import { idOf } from '../../publishing/references'
import { FILE_TEXTS_PATH } from './file-text-path'
import { progressOf, STATE_LABELS } from './file-text-words'
import { Follow } from './follow'
import { Frame } from './frame'
import { listFileTexts, pagesOf, siteNames } from './list-file-texts'
import { Retry } from './retry'

/** Every file of the person's sites whose text is or will be read; what failed comes first. */
export function FileTextsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <Frame {...props} title="Chữ trong tệp">
      {() => list(req, pageIn(props.searchParams))}
    </Frame>
  )
}

async function list(req: PayloadRequest, page: number) {
  const { files, total } = await listFileTexts(req, page)
  const sites = await siteNames(req, files)
  return (
    <>
      <p className="file-texts-lead">
        Cổng tự đọc chữ trong các tệp PDF và Word đã tải lên, kể cả bản quét, để người dân tìm được. Bấm vào
        tên tệp để xem và sửa chỗ đọc sai.
      </p>
      {files.length === 0 ? <p>Chưa có tệp PDF hoặc Word nào.</p> : <Table files={files} sites={sites} />}
      <Pages page={page} last={pagesOf(total)} />
      <Follow isWorking={files.some(({ state }) => state === 'waiting' || state === 'reading')} />
    </>
  )
}

function Table({ files, sites }: { files: FileText[]; sites: Map<string, string> }) {
  return (
    <ul className="file-texts-list">
      {files.map((file) => (
        <li key={file.id} data-state={file.state}>
          <Link href={`${FILE_TEXTS_PATH}/${file.id}`} prefetch={false}>
            {file.name ?? 'Tệp không tên'}
          </Link>
          <b>{STATE_LABELS[file.state]}</b>
          <span>{progressOf(file)}</span>
          {sites.size > 0 && <small>{sites.get(idOf(file.site) ?? '')}</small>}
          {file.problem && <p>{file.problem}</p>}
          {file.state === 'failed' && <Retry id={file.id} />}
        </li>
      ))}
    </ul>
  )
}

function Pages({ page, last }: { page: number; last: number }) {
  if (last === 1) return null
  return (
    <nav aria-label="Các trang của danh sách" className="file-texts-pages">
      {page > 1 && <Link href={`${FILE_TEXTS_PATH}?trang=${page - 1}`}>Trang trước</Link>}
      <span>
        Trang {page}/{last}
      </span>
      {page < last && <Link href={`${FILE_TEXTS_PATH}?trang=${page + 1}`}>Trang sau</Link>}
    </nav>
  )
}

/** The page of a list that the address asks for. */
export function pageIn(searchParams: AdminViewServerProps['searchParams']): number {
  const { trang } = searchParams ?? {}
  return typeof trang === 'string' && /^[1-9]\d{0,4}$/.test(trang) ? Number(trang) : 1
}
