import { Link } from '@payloadcms/ui'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { DocumentBatch } from '@/payload-types'
import type { countRows, RowState } from '../batches/batch-state'
import type { RowTexts } from '../columns'
import { ENTRY_PATH } from '../entry-path'
import type { Fault } from '../fault'
import { Pages } from './pages'
import { TickAllDuplicates, TickDuplicate } from './tick-duplicates'
import { amount, ROW_LABELS } from './words'

const ROWS_ON_A_PAGE = 30

/** Rows with faults first: they are what there is to do. */
const ORDER: RowState[] = ['refused', 'faulty', 'duplicate', 'ready', 'written']

type Query = Record<string, string | string[] | undefined>
type Props = {
  batch: DocumentBatch
  counts: Awaited<ReturnType<typeof countRows>>
  req: PayloadRequest
  query: Query
  mayAct: boolean
}

type Row = {
  id: string
  line: number
  cells: RowTexts
  faults: Fault[] | null
  state: RowState
  isAccepted: boolean
  problem: string | null
  itemId: string | null
  files: number
}

/** The rows of one kind, page by page, each with what is wrong with it cell by cell. */
export async function BatchRows({ batch, counts, req, query, mayAct }: Props) {
  const states = ORDER.filter((state) => counts[state] > 0)
  const state = states.find((known) => known === query.dong) ?? states[0]
  if (!state) return null
  const pages = Math.ceil(counts[state] / ROWS_ON_A_PAGE)
  const page = Math.min(Math.max(1, Math.trunc(Number(query.trang)) || 1), pages)
  const rows = await rowsOf(req, batch.id, state, page)
  const href = (wanted: number) => `${ENTRY_PATH}/${batch.id}?dong=${state}&trang=${wanted}`
  const isOpen = mayAct && batch.state === 'waiting' && state === 'duplicate'
  return (
    <section>
      <h2>Các dòng trong tệp</h2>
      <nav aria-label="Loại dòng" className="entry-kinds">
        {states.map((value) => (
          <Link
            key={value}
            {...(value === state ? { 'aria-current': 'page' as const } : {})}
            href={`${ENTRY_PATH}/${batch.id}?dong=${value}`}
            prefetch={false}
          >
            {ROW_LABELS[value]} <b>{amount(counts[value])}</b>
          </Link>
        ))}
      </nav>
      {state === 'duplicate' && (
        <p>
          Trang này đã có văn bản cùng số, cơ quan ban hành và năm, nên cổng không ghi thêm.
          {isOpen && ' Chỉ chọn khi chắc chắn đó là văn bản khác.'}
        </p>
      )}
      {isOpen && <TickAllDuplicates id={batch.id} />}
      <ol className="entry-rows">
        {rows.map((row) => (
          <RowItem key={row.id} batch={batch} isOpen={isOpen} row={row} />
        ))}
      </ol>
      <Pages href={href} page={page} pages={pages} />
    </section>
  )
}

function RowItem({ batch, row, isOpen }: { batch: DocumentBatch; row: Row; isOpen: boolean }) {
  const { line, cells, faults, itemId, problem, files, state } = row
  return (
    <li>
      {isOpen && (
        <TickDuplicate
          id={batch.id}
          isAccepted={row.isAccepted}
          label={`Vẫn ghi dòng ${line}`}
          row={row.id}
        />
      )}
      <div>
        <p className="entry-row__name">
          <b>{cells.number || '(chưa có số)'}</b> {cells.abstract}
        </p>
        <ul className="entry-faults">
          {problem && <li className="entry-problem">{problem}</li>}
          {(state === 'written' ? [] : (faults ?? [])).map((fault, at) => (
            <li key={at} className={fault.isWarning ? 'entry-warning' : 'entry-problem'}>
              {`Dòng ${line}${fault.column ? `, cột ${fault.column}` : ''}: ${fault.message}`}
            </li>
          ))}
        </ul>
        <p className="entry-row__place">
          Dòng {line}
          {files > 0 && ` · ${amount(files)} tệp`}
          {itemId && (
            <>
              {' · '}
              <Link href={`/admin/collections/${batch.kind}/${itemId}`} prefetch={false}>
                {state === 'written' ? 'Mở văn bản' : 'Văn bản đã có'}
              </Link>
            </>
          )}
        </p>
      </div>
    </li>
  )
}

async function rowsOf(req: PayloadRequest, batch: string, state: RowState, page: number): Promise<Row[]> {
  const { rows } = await req.payload.db.drizzle.execute(sql`
    select r.id, r.line::int as line, r.cells, r.faults, r.state, r.is_accepted as "isAccepted", r.problem,
      r.item_id as "itemId",
      (select count(*)::int from document_batch_files f where f.state <> 'refused' and
        (case when r.state = 'written' then f.item_id = r.item_id
          else f.batch_id = r.batch_id and f.number_key = r.number_key end)) as files
    from document_batch_rows r where r.batch_id = ${batch} and r.state = ${state}
    order by r.line limit ${ROWS_ON_A_PAGE} offset ${(page - 1) * ROWS_ON_A_PAGE}`)
  return rows as Row[]
}
