import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { FilePage, FileText } from '@/payload-types'
import { idOf } from '../../publishing/references'
import { CorrectPage } from './correct-page'
import { FILE_TEXTS_PATH } from './file-text-path'
import { encodingNote, progressOf, sourceOf, STATE_LABELS } from './file-text-words'
import { pageIn } from './file-texts-view'
import { Follow } from './follow'
import { Frame } from './frame'
import { Retry } from './retry'

/** A screen shows this many pages of a file: each is a field to write in. */
const PAGES_SHOWN = 10

/** What was read out of one file, page by page, to be compared with the file and corrected. */
export async function FileTextView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const file = await fileAt(req, idIn(props.params))
  if (!file)
    return (
      <Frame {...props} isDetail title="Không có tệp này">
        {() => Promise.resolve(<p>Tệp này không có, hoặc không thuộc trang của bạn.</p>)}
      </Frame>
    )
  return (
    <Frame {...props} isDetail title={file.name ?? 'Tệp không tên'}>
      {() => detail(req, file, pageIn(props.searchParams))}
    </Frame>
  )
}

async function detail(req: PayloadRequest, file: FileText, screen: number) {
  const { docs, totalPages, totalDocs } = await req.payload.find({
    collection: 'file-pages',
    where: { fileText: { equals: file.id } },
    sort: 'number',
    limit: PAGES_SHOWN,
    page: screen,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const isWorking = file.state === 'waiting' || file.state === 'reading'
  return (
    <>
      <p className="file-text-state" data-state={file.state}>
        <b>{STATE_LABELS[file.state]}</b> {progressOf(file)} {encodingNote(file)}
      </p>
      {file.problem && (
        <p className="file-text-problem" role="alert">
          {file.problem}
        </p>
      )}
      <p className="file-text-ways">
        <Link href={`/admin/collections/media/${idOf(file.media) ?? ''}`}>Mở tệp trong kho tệp</Link>
      </p>
      {!isWorking && <Retry hasCorrected={await hasCorrected(req, file.id)} id={file.id} />}
      <Follow isWorking={isWorking} />
      {totalDocs === 0 && !isWorking && <p>Tệp này không có chữ nào đọc được.</p>}
      {docs.map((page) => (
        <Page key={`${page.id} ${page.updatedAt}`} page={page} />
      ))}
      {totalPages > 1 && <Screens file={file.id} last={totalPages} screen={screen} />}
    </>
  )
}

function Page({ page }: { page: FilePage }) {
  return (
    <section className="file-text-page" id={`trang-${page.number}`}>
      <h2>Trang {page.number}</h2>
      <p>{sourceOf(page)}</p>
      <CorrectPage id={page.id} number={page.number} text={page.text ?? ''} />
    </section>
  )
}

function Screens({ file, screen, last }: { file: string; screen: number; last: number }) {
  const at = (number: number) => `${FILE_TEXTS_PATH}/${file}?trang=${number}`
  return (
    <nav aria-label="Các trang của tệp" className="file-texts-pages">
      {screen > 1 && <Link href={at(screen - 1)}>{PAGES_SHOWN} trang trước</Link>}
      <span>
        Phần {screen}/{last}
      </span>
      {screen < last && <Link href={at(screen + 1)}>{PAGES_SHOWN} trang sau</Link>}
    </nav>
  )
}

async function hasCorrected(req: PayloadRequest, fileText: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'file-pages',
    where: { fileText: { equals: fileText }, correctedAt: { exists: true } },
    overrideAccess: false,
    req,
  })
  return totalDocs > 0
}

function idIn(params: AdminViewServerProps['params']): string {
  const segments = params?.segments
  return Array.isArray(segments) ? (segments.at(-1) ?? '') : ''
}

async function fileAt(req: PayloadRequest, id: string): Promise<FileText | null> {
  if (!req.user || !/^[\da-f-]{36}$/.test(id)) return null
  const { docs } = await req.payload.find({
    collection: 'file-texts',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] ?? null
}
