import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { DocumentBatch } from '@/payload-types'
import { idOf } from '@/platform/publishing/references'
import { siteChoices } from '@/platform/sites/selector/site-choices'
import { isSystemAdmin, sitesWithRole } from '@/platform/users/memberships'
import { ENTRY_ROLES } from '../batches/batch-request'
import { KIND_LABELS } from '../columns'
import { ENTRY_PATH } from '../entry-path'
import { Frame } from './frame'
import { UploadForm } from './upload-form'
import { WaitingFiles } from './waiting-files'
import { moment, STATE_LABELS } from './words'

const NEWEST = 20

/** Brings a spreadsheet of documents, lists those brought before, and the files that wait for their documents. */
export function EntriesView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <Frame {...props} title="Nhập nhiều văn bản">
      {async () => {
        const sites = await sitesOf(req)
        const { docs } = await req.payload.find({
          collection: 'document-batches',
          sort: '-createdAt',
          limit: NEWEST,
          depth: 0,
          pagination: false,
          overrideAccess: false,
          req,
        })
        return (
          <>
            <p className="entry-lead">
              Ba bước: tải tệp mẫu, điền, tải lên. Cổng kiểm tra từng ô và cho bạn xem trước; chưa ghi gì khi
              bạn chưa xác nhận.
            </p>
            <UploadForm sites={sites} />
            <h2>Các lần nhập gần đây</h2>
            {docs.length === 0 ? (
              <p>Chưa có lần nhập nào.</p>
            ) : (
              <BatchList batches={docs} names={await namesOf(req, docs)} />
            )}
            {await WaitingFiles({ req, sites, page: pageIn(props.searchParams) })}
          </>
        )
      }}
    </Frame>
  )
}

export type EntrySite = { id: string; name: string; slug: string }

/** The sites where the person enters documents; for who runs the instance those offered in the menu of the admin. */
async function sitesOf(req: PayloadRequest): Promise<EntrySite[]> {
  if (isSystemAdmin(req.user)) return (await siteChoices(req)).choices
  const { docs } = await req.payload.find({
    collection: 'sites',
    where: { id: { in: sitesWithRole(req.user, ENTRY_ROLES) } },
    select: { name: true, slug: true },
    locale: 'vi',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
    .map(({ id, name, slug }) => ({ id, name, slug }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
}

/** The sites of batches by name, where there is more than one. */
async function namesOf(req: PayloadRequest, batches: DocumentBatch[]): Promise<Map<string, string>> {
  const ids = [...new Set(batches.flatMap(({ site }) => idOf(site) ?? []))]
  if (ids.length < 2) return new Map()
  const { docs } = await req.payload.find({
    collection: 'sites',
    where: { id: { in: ids } },
    select: { name: true },
    locale: 'vi',
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

function BatchList({ batches, names }: { batches: DocumentBatch[]; names: Map<string, string> }) {
  return (
    <ul className="entry-list">
      {batches.map(({ id, originalName, state, kind, startedBy, createdAt, done, site }) => (
        <li key={id}>
          <Link href={`${ENTRY_PATH}/${id}`} prefetch={false}>
            {originalName}
          </Link>
          <b className={`entry-state entry-state--${state}`}>
            {STATE_LABELS[state]}
            {state === 'done' && done ? ` (${done.toLocaleString('vi-VN')} dòng)` : ''}
          </b>
          <small>
            {[KIND_LABELS[kind], names.get(idOf(site) ?? ''), moment(createdAt), startedBy]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </li>
      ))}
    </ul>
  )
}

function pageIn(query: AdminViewServerProps['searchParams']): number {
  const page = Number(query?.trang)
  return Number.isInteger(page) && page > 0 ? page : 1
}
