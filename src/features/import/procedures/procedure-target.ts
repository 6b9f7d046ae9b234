import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { contentHash } from '@/platform/publishing/content-hash'
import { lockRow } from '@/platform/publishing/lock-row'
import { updatePublished } from '@/platform/publishing/update-published'
import { missingParts } from '@/features/procedures/completeness/missing-parts'
import { slugWithSuffix } from '@/platform/text/slug'
import { type MappedRecord, RejectedRecord } from '../source/source-record'
import { findItems } from '../writer/find-items'
import type { StoredItem, Target } from '../writer/target'
import type { ProcedureContent } from './map-procedure'
import { ProcedureReferences } from './procedure-references'
import type { ProcedureSource } from './procedure-source'
import { type KnownProcedure, procedureUpdate } from './procedure-update'

type Procedure = MappedRecord<ProcedureContent>
type StoredProcedure = StoredItem & KnownProcedure

/** By code, when the stored procedure that a person was shown had last changed; `null` where there was none. */
export type CheckedProcedures = ReadonlyMap<string, string | null>

/** Why a line is not written: it would overwrite what nobody compared it with. */
const CHANGED_SINCE_CHECK = 'thủ tục trong cổng đã đổi sau khi kiểm tra, không ghi đè; hãy kiểm tra lại tệp'

/**
 * Writes procedures into the shared catalogue: those, and only those, that were checked and accepted, and only over what
 * they were compared with. A whole procedure that is already there under its code – entered by hand, or known from a list
 * – is taken over: the code is the same procedure everywhere.
 */
export class ProcedureTarget implements Target<ProcedureContent> {
  readonly collection = 'procedures'

  private constructor(
    private readonly source: ProcedureSource,
    private readonly references: ProcedureReferences,
    private readonly checked: CheckedProcedures,
  ) {}

  static async load(
    payload: Payload,
    source: ProcedureSource,
    checked: CheckedProcedures,
  ): Promise<ProcedureTarget> {
    return new ProcedureTarget(source, await ProcedureReferences.load(payload), checked)
  }

  async findStored(records: Procedure[], req: PayloadRequest): Promise<Map<string, StoredProcedure>> {
    const codes = records.map(({ sourceId }) => sourceId)
    const items = await findItems('procedures', { code: { in: codes } }, 'all', req)
    return new Map((items as unknown as StoredProcedure[]).map((item) => [item.code, item]))
  }

  /** What is unchanged was not accepted; whether the rest still changes anything is seen when it is locked. */
  isUnchanged(): boolean {
    return false
  }

  prepare(records: Procedure[], req: PayloadRequest): Promise<void> {
    return this.references.ensure(records, req)
  }

  async create(record: Procedure, req: PayloadRequest): Promise<string> {
    const { name, code } = record.content
    if (this.checked.get(record.sourceId) !== null) throw new RejectedRecord(CHANGED_SINCE_CHECK)
    const said = this.references.dataOf(record, req)
    const isPublic = becomesPublic(this.source, said)
    const data = {
      ...said,
      ...this.identityOf(record),
      slug: slugWithSuffix(name, code),
      status: 'in-force',
      _status: isPublic ? 'published' : 'draft',
    } as unknown as RequiredDataFromCollectionSlug<'procedures'>
    const { id } = await req.payload.create({
      collection: 'procedures',
      data,
      draft: !isPublic,
      depth: 0,
      req,
    })
    return id
  }

  async update(record: Procedure, stored: StoredItem, req: PayloadRequest): Promise<void> {
    const { id } = stored
    await lockRow(req, 'procedures', id)
    const [item] = (await findItems('procedures', { id: { equals: id } }, 'all', req)) as unknown as [
      StoredProcedure?,
    ]
    if (!item || item.updatedAt !== this.checked.get(record.sourceId))
      throw new RejectedRecord(CHANGED_SINCE_CHECK)
    const { payload } = req
    const isTheirs = this.source.isWhole || item.sourceName === this.source.name
    const data = {
      ...procedureUpdate(record, item, { source: this.source, references: this.references, req }),
      ...(isTheirs ? this.identityOf(record) : {}),
    }
    if (this.source.publishes === 'all' && (await isUntouchedDraft(req, item))) {
      const published = { ...data, _status: 'published' as const }
      await payload.update({ collection: 'procedures', id, data: published, draft: false, depth: 0, req })
      return
    }
    await updatePublished({ payload, req, collection: 'procedures', id }, data)
  }

  async queueJobs(ids: string[], req: PayloadRequest): Promise<void> {
    const input = { collection: 'procedures', ids, sites: [] }
    await req.payload.jobs.queue({ task: 'sync', queue: 'slow', input, req })
  }

  settle(req: PayloadRequest, committed: boolean): void {
    this.references.settle(req, committed)
  }

  private identityOf({ sourceId, content }: Procedure) {
    return { sourceName: this.source.name, sourceId, sourceHash: contentHash(content) }
  }
}

/** Whether an unknown procedure of this source is public at once or waits as a draft. */
export function becomesPublic({ publishes }: ProcedureSource, data: Record<string, unknown>): boolean {
  return publishes === 'all' || (publishes === 'complete' && missingParts(data).length === 0)
}

/** Only an import has ever written this draft, so publishing it publishes nobody's unfinished work. */
async function isUntouchedDraft(req: PayloadRequest, item: StoredProcedure): Promise<boolean> {
  if (item._status === 'published' || !item.sourceName) return false
  const { docs } = await req.payload.findVersions({
    collection: 'procedures',
    where: { parent: { equals: item.id } },
    limit: 2,
    depth: 0,
    pagination: false,
    select: { version: { _status: true } } as never,
    req,
  })
  return docs.length === 1 && docs[0]?.version._status === 'draft'
}
