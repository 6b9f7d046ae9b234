import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import type { ProcedureImport, ProcedureImportLine } from '@/payload-types'
import { isWritable, type LineDetails, type Verdict, VERDICTS } from '../checked-line'
import { IMPORTS_PATH } from '../imports-path'
import { countsIn } from './import-counts'
import { OUTCOME_LABELS } from './import-words'
import { Tick, TickAll } from './ticks'

const LINES_ON_A_PAGE = 30
/** So many sentences are shown at once; the rest opens. */
const SENTENCES_AT_ONCE = 3

const EXPLANATIONS: Record<Verdict, string> = {
  new: 'Thủ tục chưa có trong cổng.',
  changed: 'Tệp nói khác bản đang có trong cổng.',
  suspicious: 'Cùng mã nhưng khác tên: có thể tệp ghi nhầm. Chỉ ghi những dòng bạn tự chọn.',
  vanished:
    'Có trong cổng từ nguồn này, nay tệp không còn. Cổng không tự xóa hay bãi bỏ; hãy xem từng thủ tục.',
  rejected: 'Không đọc được hoặc thiếu điều bắt buộc.',
  unchanged: 'Không có gì để ghi.',
}

type Props = { item: ProcedureImport; req: PayloadRequest; verdict: Verdict; page: number }

/** The lines of one kind, page by page; while the import waits, with what is written of them. */
export async function ImportLines({ item, req, verdict, page }: Props) {
  const { verdicts } = countsIn(item.counts)
  const { docs, totalPages } = await req.payload.find({
    collection: 'procedure-import-lines',
    where: { import: { equals: item.id }, verdict: { equals: verdict } },
    sort: 'id',
    limit: LINES_ON_A_PAGE,
    page,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const isOpen = item.state === 'waiting' && isWritable(verdict)
  const label = VERDICTS.find(({ value }) => value === verdict)?.label ?? ''
  return (
    <>
      <nav aria-label="Loại dòng" className="import-kinds">
        {VERDICTS.filter(({ value }) => verdicts[value] > 0).map(({ value, label }) => (
          <Link
            key={value}
            {...(value === verdict ? { 'aria-current': 'page' as const } : {})}
            href={`${IMPORTS_PATH}/${item.id}?loai=${value}`}
            prefetch={false}
          >
            {label} <b>{verdicts[value].toLocaleString('vi-VN')}</b>
          </Link>
        ))}
      </nav>
      <p>{EXPLANATIONS[verdict]}</p>
      {isOpen && docs.length > 0 && <TickAll id={item.id} label={label} verdict={verdict} />}
      <ol className="import-lines">
        {docs.map((line) => (
          <Line key={line.id} importId={item.id} isOpen={isOpen} line={line} />
        ))}
      </ol>
      {totalPages > 1 && (
        <nav aria-label="Trang" className="import-pages">
          {page > 1 && (
            <Link href={`${IMPORTS_PATH}/${item.id}?loai=${verdict}&trang=${page - 1}`} prefetch={false}>
              ← Trang trước
            </Link>
          )}
          <span>
            Trang {page}/{totalPages}
          </span>
          {page < totalPages && (
            <Link href={`${IMPORTS_PATH}/${item.id}?loai=${verdict}&trang=${page + 1}`} prefetch={false}>
              Trang sau →
            </Link>
          )}
        </nav>
      )}
    </>
  )
}

type LineProps = { importId: string; line: ProcedureImportLine; isOpen: boolean }

function Line({ importId, line, isOpen }: LineProps) {
  const { changes = [], reason, outcome } = (line.details ?? {}) as LineDetails
  return (
    <li className="import-line">
      {isOpen && (
        <Tick
          id={importId}
          isAccepted={line.isAccepted === true}
          label={`Ghi ${line.code ?? ''}`}
          line={line.id}
        />
      )}
      <div>
        <p className="import-line__name">
          <b>{line.code}</b> {line.name}
        </p>
        {reason && <p className={outcome === 'refused' ? 'import-problem' : 'import-reason'}>{reason}</p>}
        <Sentences sentences={changes} />
        <p className="import-line__place">
          {[line.place, outcome && OUTCOME_LABELS[outcome]].filter(Boolean).join(' · ')}
        </p>
      </div>
    </li>
  )
}

function Sentences({ sentences }: { sentences: string[] }) {
  const [first, rest] = [sentences.slice(0, SENTENCES_AT_ONCE), sentences.slice(SENTENCES_AT_ONCE)]
  const list = (texts: string[]) => (
    <ul>
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  )
  if (first.length === 0) return null
  return (
    <>
      {list(first)}
      {rest.length > 0 && (
        <details>
          <summary>Thêm {rest.length.toLocaleString('vi-VN')} thay đổi</summary>
          {list(rest)}
        </details>
      )}
    </>
  )
}
