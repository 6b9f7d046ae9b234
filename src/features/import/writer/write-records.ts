import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { BULK_CONTEXT } from '@/platform/publishing/change-jobs'
import type { MappedRecord } from '../source/source-record'
import { faultOf } from './record-fault'
import type { Outcome, RecordReport } from './report'
import type { StoredItem, Target } from './target'
import { actingAs } from '@/platform/workflow/actor'

const BATCH_SIZE = 40
/** Transactions at a time: while one waits for PostgreSQL another uses the processor. */
const BATCHES_AT_A_TIME = 3

/** What was written, in the transaction that wrote it. */
export type Written<Content> = [MappedRecord<Content>, Outcome][]

type Options<Content> = {
  payload: Payload
  target: Target<Content>
  report: RecordReport
  dryRun: boolean
  /** Keeps, in the same transaction, what was written. */
  keep?: (written: Written<Content>, req: PayloadRequest) => Promise<void>
  /** Ends the writing between two batches. */
  signal?: AbortSignal
}

/**
 * Writes records through Payload's own rules, many in one transaction with the job that makes them visible. A record that
 * is refused is refused alone. Whatever is committed is whole, so a killed import is finished by running it again. A dry
 * run does all of it and commits nothing. Throws when the failure is not a record's.
 */
export async function writeRecords<Content>(
  records: AsyncIterable<MappedRecord<Content>>,
  options: Options<Content>,
): Promise<void> {
  const writer = new RecordWriter(options)
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  for await (const batch of batchesOf(records)) {
    const writing = writer
      .write(batch)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => running.delete(writing))
    running.add(writing)
    if (running.size >= (options.dryRun ? 1 : BATCHES_AT_A_TIME)) await Promise.race(running)
    if (failures.length > 0 || options.signal?.aborted) break
  }
  await Promise.all(running)
  if (failures.length > 0) throw failures[0]
}

class RecordWriter<Content> {
  private preparing: Promise<void> = Promise.resolve()

  constructor(private readonly options: Options<Content>) {}

  async write(batch: MappedRecord<Content>[]): Promise<void> {
    const { target, report } = this.options
    const stored = await target.findStored(batch, await this.request())
    const isUnchanged = (record: MappedRecord<Content>) => {
      const item = stored.get(record.sourceId)
      return item !== undefined && target.isUnchanged(record, item)
    }
    for (const record of batch.filter(isUnchanged)) report.accept(record, 'unchanged')
    const changed = batch.filter((record) => !isUnchanged(record))
    if (changed.length === 0) return
    if (!this.options.dryRun) await this.prepareAlone(changed)
    await this.writeOrSplit(changed, stored)
  }

  private async writeOrSplit(
    records: MappedRecord<Content>[],
    stored: Map<string, StoredItem>,
  ): Promise<void> {
    const { target, report, dryRun } = this.options
    try {
      const outcomes = await this.inTransaction(async (req) => {
        if (dryRun) await target.prepare(records, req)
        return this.writeAll(records, stored, req)
      })
      for (const [record, outcome] of outcomes) report.accept(record, outcome)
    } catch (error) {
      const fault = faultOf(error)
      if (fault === null) throw error
      const [only, ...others] = records
      if (only && others.length === 0) return report.reject(only.place, fault, only.sourceId)
      for (const record of records) await this.writeOrSplit([record], stored)
    }
  }

  private async writeAll(
    records: MappedRecord<Content>[],
    stored: Map<string, StoredItem>,
    req: PayloadRequest,
  ): Promise<Written<Content>> {
    const { target } = this.options
    const outcomes: Written<Content> = []
    const ids: string[] = []
    for (const record of records) {
      const item = stored.get(record.sourceId)
      if (item) await target.update(record, item, req)
      ids.push(item ? item.id : await target.create(record, req))
      outcomes.push([record, item ? 'updated' : 'created'])
    }
    await target.queueJobs(ids, req)
    await this.options.keep?.(outcomes, req)
    return outcomes
  }

  /** Two batches that lack the same sector would both create it. */
  private prepareAlone(records: MappedRecord<Content>[]): Promise<void> {
    const next = this.preparing.then(() =>
      this.inTransaction((req) => this.options.target.prepare(records, req)),
    )
    this.preparing = next.catch(() => undefined)
    return next
  }

  private async inTransaction<Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> {
    const { target, dryRun } = this.options
    const req = await this.request()
    await initTransaction(req)
    let committed = false
    try {
      const result = await work(req)
      if (dryRun) await killTransaction(req)
      else await commitTransaction(req)
      committed = !dryRun
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    } finally {
      target.settle(req, committed)
    }
  }

  private request(): Promise<PayloadRequest> {
    return createLocalReq(
      { context: { [BULK_CONTEXT]: true, ...actingAs('Nhập dữ liệu từ nguồn') }, locale: 'vi' },
      this.options.payload,
    )
  }
}

async function* batchesOf<Content>(
  records: AsyncIterable<MappedRecord<Content>>,
): AsyncGenerator<MappedRecord<Content>[]> {
  let batch: MappedRecord<Content>[] = []
  for await (const record of records) {
    batch.push(record)
    if (batch.length < BATCH_SIZE) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
