import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { DocumentBatch } from '@/payload-types'
import { mayEnter } from '../batches/batch-request'
import { countRows } from '../batches/batch-state'
import { mayPublishBatch } from '../batches/may-publish-batch'
import { KIND_LABELS } from '../columns'
import { BatchFiles } from './batch-files'
import { BatchRows } from './batch-rows'
import { Confirm } from './confirm'
import { Frame } from './frame'
import { Progress } from './progress'
import { Verdict } from './verdict'
import { moment, STATE_LABELS } from './words'

/** What one spreadsheet would enter, or has entered. */
export async function BatchView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const batch = await batchAt(req, props.params)
  if (!batch) {
    return (
      <Frame {...props} isDetail title="Không có lần nhập này">
        {() => Promise.resolve(<p>Lần nhập này không có hoặc bạn không được xem.</p>)}
      </Frame>
    )
  }
  const site = await req.payload.findByID({
    collection: 'sites',
    id: batch.site,
    depth: 0,
    locale: 'vi',
    req,
  })
  const facts = [KIND_LABELS[batch.kind], site.name, `${batch.startedBy ?? ''}, ${moment(batch.createdAt)}`]
  return (
    <Frame {...props} isDetail title={batch.originalName ?? 'Lần nhập'}>
      {async () => (
        <>
          <p className="entry-facts">
            <b className={`entry-state entry-state--${batch.state}`}>{STATE_LABELS[batch.state]}</b>{' '}
            {facts.join(' · ')}
          </p>
          {await stateOf(batch, req, site.name, props.searchParams ?? {})}
        </>
      )}
    </Frame>
  )
}

type OwnBatch = DocumentBatch & { site: string }
type Query = Record<string, string | string[] | undefined>

async function stateOf(batch: OwnBatch, req: PayloadRequest, siteName: string, query: Query) {
  const { id, state } = batch
  const counts = await countRows(req.payload.db.drizzle, id)
  const mayAct = mayEnter(req.user, batch.site)
  if (state === 'cancelled') return <p>Lần nhập này đã hủy, không ghi gì.</p>
  if (state === 'failed' && counts.total === 0)
    return (
      <p className="entry-verdict entry-verdict--bad" role="alert">
        {batch.problem}
      </p>
    )
  const isWorking = state === 'checking' || state === 'writing'
  return (
    <>
      {isWorking && (
        // A new state begins a new count.
        <Progress key={state} done={batch.done ?? 0} id={id} state={state} total={batch.total ?? null} />
      )}
      {!isWorking && <Verdict batch={batch} counts={counts} />}
      {state === 'waiting' && mayAct && (
        <Confirm
          accepted={counts.accepted}
          faulty={counts.faulty}
          id={id}
          mayPublish={await mayPublishBatch(req, batch)}
          siteName={siteName}
        />
      )}
      {state !== 'checking' && (await BatchRows({ batch, counts, req, query, mayAct }))}
      {state !== 'checking' && (await BatchFiles({ batch, req, mayAct }))}
    </>
  )
}

async function batchAt(
  req: PayloadRequest,
  params: AdminViewServerProps['params'],
): Promise<OwnBatch | null> {
  const id = z.uuid().safeParse(lastSegment(params))
  if (!req.user || !id.success) return null
  const { docs } = await req.payload.find({
    collection: 'document-batches',
    where: { id: { equals: id.data } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const [batch] = docs
  return batch && typeof batch.site === 'string' ? { ...batch, site: batch.site } : null
}

function lastSegment(params: AdminViewServerProps['params']): string {
  const segments = params?.segments
  return Array.isArray(segments) ? (segments.at(-1) ?? '') : ''
}
