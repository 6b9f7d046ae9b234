import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ProcedureImport } from '@/payload-types'
import { IMPORTS_PATH } from '../imports-path'
import { Frame } from './frame'
import { countsIn } from './import-counts'
import { moment, STATE_LABELS } from './import-words'
import { UploadForm } from './upload-form'

const NEWEST = 30

/** Brings a file of procedures, and lists those that were brought before. */
export function ImportsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <Frame {...props} title="Nhập thủ tục">
      {async () => {
        const { docs } = await req.payload.find({
          collection: 'procedure-imports',
          sort: '-createdAt',
          limit: NEWEST,
          depth: 0,
          pagination: false,
          overrideAccess: false,
          req,
        })
        return (
          <>
            <p className="imports-lead">
              Tải lên tệp của cơ sở dữ liệu quốc gia (JSONL hoặc bản xuất văn bản nén), trang thủ tục đã thu
              thập, danh sách .xlsx hoặc tệp do cổng xuất ra. Cổng kiểm tra và cho xem mọi thay đổi trước;
              không ghi gì khi chưa có người xác nhận.
            </p>
            <UploadForm />
            <h2>Các lần nhập gần đây</h2>
            {docs.length === 0 ? <p>Chưa có lần nhập nào.</p> : <ImportList imports={docs} />}
          </>
        )
      }}
    </Frame>
  )
}

function ImportList({ imports }: { imports: ProcedureImport[] }) {
  return (
    <ul className="imports-list">
      {imports.map(({ id, originalName, state, counts, startedBy, createdAt }) => (
        <li key={id}>
          <Link href={`${IMPORTS_PATH}/${id}`} prefetch={false}>
            {originalName}
          </Link>
          <b>{STATE_LABELS[state]}</b>
          <span>{summaryOf(counts)}</span>
          <small>
            {moment(createdAt)}, {startedBy}
          </small>
        </li>
      ))}
    </ul>
  )
}

function summaryOf(counts: ProcedureImport['counts']): string {
  const { verdicts } = countsIn(counts)
  const parts = [
    ['thêm', verdicts.new],
    ['đổi', verdicts.changed],
    ['nghi sai', verdicts.suspicious],
    ['không đổi', verdicts.unchanged],
  ] as const
  return parts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${count.toLocaleString('vi-VN')}`)
    .join(', ')
}
