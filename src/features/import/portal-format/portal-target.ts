import {
  type FlattenedField,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
} from 'payload'
import { missingParts } from '@/features/procedures/completeness/missing-parts'
import {
  exportedFields,
  type PortalRecord,
  portalRecordOf,
} from '@/features/procedures/export/format/portal-record'
import { type StoredRow, storedRows } from '@/features/procedures/export/format/stored-rows'
import { lockRow } from '@/platform/publishing/lock-row'
import { updatePublished } from '@/platform/publishing/update-published'
import { slugWithSuffix } from '@/platform/text/slug'
import type { CheckedProcedures } from '../procedures/procedure-target'
import { type MappedRecord, RejectedRecord } from '../source/source-record'
import type { StoredItem, Target } from '../writer/target'
import { PortalReferences } from './portal-references'
import { dataIn, rowAfter, saysThis } from './row-after'

type Mapped = MappedRecord<PortalRecord>

const CHANGED_SINCE_CHECK = 'thủ tục trong cổng đã đổi sau khi kiểm tra, không ghi đè; hãy kiểm tra lại tệp'

/**
 * Writes procedures out of one of our own files: what was checked and accepted, over what it was compared with, and of it
 * only the fields that differ, in both languages.
 */
export class PortalTarget implements Target<PortalRecord> {
  readonly collection = 'procedures'
  private readonly fields: FlattenedField[]

  private constructor(
    payload: Payload,
    private readonly references: PortalReferences,
    private readonly checked: CheckedProcedures,
  ) {
    this.fields = exportedFields(payload.collections.procedures.config.flattenedFields)
  }

  static async load(payload: Payload, checked: CheckedProcedures): Promise<PortalTarget> {
    return new PortalTarget(payload, await PortalReferences.load(payload), checked)
  }

  async findStored(records: Mapped[], req: PayloadRequest): Promise<Map<string, StoredItem>> {
    const rows = await storedRows(req, { code: { in: records.map(({ sourceId }) => sourceId) } }, true)
    return new Map(rows.map(({ id, code }) => [code, { id, sourceName: null, sourceHash: null }]))
  }

  /** What is unchanged was not accepted; whether the rest still changes anything is seen when it is locked. */
  isUnchanged(): boolean {
    return false
  }

  prepare(records: Mapped[], req: PayloadRequest): Promise<void> {
    return this.references.ensure(
      records.map(({ content }) => content),
      req,
    )
  }

  async create({ content, sourceId }: Mapped, req: PayloadRequest): Promise<string> {
    if (this.checked.get(sourceId) !== null) throw new RejectedRecord(CHANGED_SINCE_CHECK)
    const row = rowAfter(this.fields, content, {}, this.idOf(req))
    const data = dataIn('vi', this.saidIn(content), row)
    const isPublic = content.state === 'published' && missingParts(row).length === 0
    const { id } = await req.payload.create({
      collection: 'procedures',
      data: {
        ...data,
        status: data.status ?? 'in-force',
        slug: slugWithSuffix(String(data.name), content.code),
        _status: isPublic ? 'published' : 'draft',
      } as unknown as RequiredDataFromCollectionSlug<'procedures'>,
      draft: !isPublic,
      depth: 0,
      req,
    })
    await this.writeEnglish(content, id, req)
    return id
  }

  async update({ content, sourceId }: Mapped, { id }: StoredItem, req: PayloadRequest): Promise<void> {
    await lockRow(req, 'procedures', id)
    const row = await this.rowOf(id, req)
    if (!row || row.updatedAt !== this.checked.get(sourceId)) throw new RejectedRecord(CHANGED_SINCE_CHECK)
    const changed = this.changedFields(content, row)
    if (changed.length === 0) return
    const after = rowAfter(changed, content, row, this.idOf(req))
    await updatePublished(
      { payload: req.payload, req, collection: 'procedures', id },
      dataIn('vi', changed, after),
    )
    await this.writeEnglish(content, id, req)
  }

  async queueJobs(ids: string[], req: PayloadRequest): Promise<void> {
    const input = { collection: 'procedures', ids, sites: [] }
    await req.payload.jobs.queue({ task: 'sync', queue: 'slow', input, req })
  }

  settle(req: PayloadRequest, committed: boolean): void {
    this.references.settle(req, committed)
  }

  /** Payload writes one language at a time; what is still not as the record says is said in the other. */
  private async writeEnglish(content: PortalRecord, id: string, req: PayloadRequest): Promise<void> {
    const row = await this.rowOf(id, req)
    if (!row) return
    const after = rowAfter(this.fields, content, row, this.idOf(req))
    const english = this.saidIn(content).filter((field) => {
      const [before, wanted] = [row, after].map((state) => JSON.stringify(dataIn('en', [field], state)))
      return before !== wanted
    })
    if (english.length === 0) return
    const inEnglish = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
    inEnglish.locale = 'en'
    await updatePublished(
      { payload: req.payload, req: inEnglish, collection: 'procedures', id },
      dataIn('en', english, after),
    )
  }

  private async rowOf(id: string, req: PayloadRequest): Promise<StoredRow | undefined> {
    return (await storedRows(req, { id: { equals: id } }, true))[0]
  }

  private changedFields(content: PortalRecord, row: StoredRow): FlattenedField[] {
    const stored = portalRecordOf(this.fields, row, this.references.nameOf)
    return this.saidIn(content).filter(({ name }) => !saysThis(content[name], stored[name]))
  }

  private saidIn(content: PortalRecord): FlattenedField[] {
    return this.fields.filter(({ name }) => content[name] !== undefined)
  }

  private idOf(req: PayloadRequest) {
    return (collection: string, name: string) => this.references.idOf(collection, name, req)
  }
}
