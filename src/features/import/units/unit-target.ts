import type { Payload, PayloadRequest } from 'payload'
import { contentHash } from '@/platform/publishing/content-hash'
import { pageTag } from '@/platform/publishing/page-tags'
import { idOf } from '@/platform/publishing/references'
import type { MappedRecord } from '../source/source-record'
import { KnownIds } from '../writer/known-ids'
import type { StoredItem, Target } from '../writer/target'
import { withoutEmpty } from '../writer/without-empty'
import type { UnitContent } from './map-units'

type Unit = MappedRecord<UnitContent>

/** Writes administrative units. They carry no fingerprint of their source: a unit is compared with what is stored. */
export class UnitTarget implements Target<UnitContent> {
  readonly collection = 'administrative-units'

  private constructor(private readonly ids: KnownIds) {}

  static async load(payload: Payload): Promise<UnitTarget> {
    const { docs } = await payload.find({
      collection: 'administrative-units',
      select: { sourceKey: true },
      depth: 0,
      pagination: false,
    })
    return new UnitTarget(new KnownIds(new Map(docs.map(({ id, sourceKey }) => [sourceKey, id]))))
  }

  async findStored(records: Unit[], req: PayloadRequest): Promise<Map<string, StoredItem>> {
    const { docs } = await req.payload.find({
      collection: 'administrative-units',
      where: { sourceKey: { in: records.map(({ sourceId }) => sourceId) } },
      depth: 0,
      pagination: false,
      req,
    })
    return new Map(
      docs.map(({ id, sourceKey, name, level, code, parent, validFromOn, validUntilOn }) => {
        const facts = withoutEmpty({ name, level, code, parent: idOf(parent), validFromOn, validUntilOn })
        return [sourceKey, { id, sourceName: null, sourceHash: contentHash(facts) }]
      }),
    )
  }

  isUnchanged(record: Unit, stored: StoredItem): boolean {
    const { parentKey, ...facts } = record.content
    const parent = parentKey && this.ids.committedId(parentKey)
    return stored.sourceHash === contentHash(withoutEmpty({ ...facts, parent }))
  }

  prepare(): Promise<void> {
    return Promise.resolve()
  }

  async create(record: Unit, req: PayloadRequest): Promise<string> {
    const { id } = await req.payload.create({
      collection: 'administrative-units',
      data: { ...this.dataOf(record, req), sourceKey: record.sourceId },
      depth: 0,
      req,
    })
    this.ids.add(record.sourceId, id, req)
    return id
  }

  async update(record: Unit, stored: StoredItem, req: PayloadRequest): Promise<void> {
    await req.payload.update({
      collection: 'administrative-units',
      id: stored.id,
      data: this.dataOf(record, req),
      depth: 0,
      req,
    })
  }

  async queueJobs(_ids: string[], req: PayloadRequest): Promise<void> {
    const tags = [pageTag.shared('administrative-units')]
    await req.payload.jobs.queue({ task: 'expire', queue: 'slow', input: { tags }, req })
  }

  settle(req: PayloadRequest, committed: boolean): void {
    this.ids.settle(req, committed)
  }

  private dataOf({ content }: Unit, req: PayloadRequest) {
    const { parentKey, ...facts } = content
    return { ...facts, parent: parentKey ? (this.ids.get(parentKey, req) ?? null) : null }
  }
}
