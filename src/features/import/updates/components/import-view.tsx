import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ProcedureImport } from '@/payload-types'
import { type Verdict, VERDICTS } from '../checked-line'
import { outcomesOf } from '../import-lines'
import { Decide } from './decide'
import { Frame } from './frame'
import { countsIn } from './import-counts'
import { ImportLines } from './import-lines'
import { ImportProgress } from './import-progress'
import { moment, OUTCOME_LABELS, STATE_LABELS } from './import-words'

/** What one file would change, or has changed. */
export async function ImportView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const id = idIn(props.params)
  const found = await importAt(req, id)
  if (!found) {
    return (
      <Frame {...props} isDetail title="Không có lần nhập này">
        {() => Promise.resolve(<p>Lần nhập này không có hoặc bạn không được xem.</p>)}
      </Frame>
    )
  }
  return (
    <Frame {...props} isDetail title={found.originalName ?? 'Lần nhập'}>
      {async () => (
        <>
          <Facts item={found} />
          {await stateOf(found, req, props.searchParams ?? {})}
        </>
      )}
    </Frame>
  )
}

function Facts({ item }: { item: ProcedureImport }) {
  const { source } = countsIn(item.counts)
  const facts = [
    ['Tình trạng', STATE_LABELS[item.state]],
    ['Nguồn', source],
    ['Người nhập', `${item.startedBy ?? ''}, ${moment(item.createdAt)}`],
    ['Người xác nhận', item.confirmedBy],
  ]
  return (
    <dl className="import-facts">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

type Query = Record<string, string | string[] | undefined>

async function stateOf(item: ProcedureImport, req: PayloadRequest, query: Query) {
  const { id, state } = item
  const accepted = Object.values(await outcomesOf(req.payload, id)).reduce((sum, count) => sum + count, 0)
  switch (state) {
    case 'checking':
    case 'writing':
      return (
        <>
          {/* A new state begins a new count. */}
          <ImportProgress
            key={state}
            done={item.done ?? 0}
            id={id}
            state={state}
            total={item.total ?? null}
          />
          <p>Có thể rời trang này; việc vẫn tiếp tục.</p>
          {state === 'checking' && <Decide accepted={0} id={id} isChecked={false} />}
        </>
      )
    case 'failed':
      return (
        <p className="import-problem" role="alert">
          {item.problem}
        </p>
      )
    case 'cancelled':
      return <p>Lần nhập này đã hủy, không ghi gì.</p>
    case 'waiting':
    case 'done':
      return (
        <>
          {state === 'done' ? <Outcomes item={item} /> : <Decide accepted={accepted} id={id} isChecked />}
          {await ImportLines({ item, req, verdict: verdictIn(item, query), page: pageIn(query) })}
        </>
      )
  }
}

function Outcomes({ item }: { item: ProcedureImport }) {
  const { outcomes } = countsIn(item.counts)
  const parts = Object.entries(OUTCOME_LABELS).flatMap(([outcome, label]) => {
    const count = outcomes[outcome as keyof typeof OUTCOME_LABELS] ?? 0
    return count > 0 ? `${label.toLowerCase()} ${count.toLocaleString('vi-VN')}` : []
  })
  return (
    <p className="import-done" role="status">
      {parts.length === 0 ? 'Không có dòng nào được chọn để ghi.' : `Kết quả: ${parts.join(', ')}.`}
    </p>
  )
}

/** The kind that is asked for, else the first that there is something of. */
function verdictIn({ counts }: ProcedureImport, { loai }: Query): Verdict {
  const { verdicts } = countsIn(counts)
  const known = VERDICTS.map(({ value }) => value)
  return known.find((value) => value === loai) ?? known.find((value) => verdicts[value] > 0) ?? 'new'
}

function pageIn({ trang }: Query): number {
  return typeof trang === 'string' && /^[1-9]\d{0,4}$/.test(trang) ? Number(trang) : 1
}

function idIn(params: AdminViewServerProps['params']): string {
  const segments = params?.segments
  return Array.isArray(segments) ? (segments.at(-1) ?? '') : ''
}

async function importAt(req: PayloadRequest, id: string): Promise<ProcedureImport | null> {
  if (!req.user || !/^[\da-f-]{36}$/.test(id)) return null
  const { docs } = await req.payload.find({
    collection: 'procedure-imports',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] ?? null
}
