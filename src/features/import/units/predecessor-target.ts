import type { PayloadRequest } from 'payload'
import { contentHash } from '@/platform/publishing/content-hash'
import { pageTag } from '@/platform/publishing/page-tags'
import { idOf } from '@/platform/publishing/references'
import { type MappedRecord, RejectedRecord } from '../source/source-record'
import type { StoredItem, Target } from '../writer/target'
import type { PredecessorContent } from './map-predecessors'

type Predecessors = MappedRecord<PredecessorContent>

/** Writes which units a unit came from; it only completes units that are already there. */
export class PredecessorTarget implements Target<PredecessorContent> {
  readonly collection = 'administrative-units'

  async findStored(records: Predecessors[], req: PayloadRequest): Promise<Map<string, StoredItem>> {
    const { docs } = await req.payload.find({
      collection: 'administrative-units',
      where: { id: { in: records.flatMap(({ content }) => content.unit ?? []) } },
      select: { predecessors: true },
      depth: 0,
      pagination: false,
      req,
    })
    return new Map(
      docs.map(({ id, predecessors }) => {
        const ids = (predecessors ?? []).map((unit) => idOf(unit)).sort()
        return [id, { id, sourceName: null, sourceHash: contentHash(ids) }]
      }),
    )
  }

  isUnchanged({ content }: Predecessors, stored: StoredItem): boolean {
    return stored.sourceHash === contentHash(content.predecessors)
  }

  prepare(): Promise<void> {
    return Promise.resolve()
  }

  create({ content }: Predecessors): Promise<string> {
    return Promise.reject(
      new RejectedRecord(`cổng chưa có đơn vị mới "${content.unitName}": hãy nhập danh mục đơn vị trước`),
    )
  }

  async update({ content }: Predecessors, { id }: StoredItem, req: PayloadRequest): Promise<void> {
    const data = { predecessors: content.predecessors }
    await req.payload.update({ collection: 'administrative-units', id, data, depth: 0, req })
  }

  async queueJobs(_ids: string[], req: PayloadRequest): Promise<void> {
    const tags = [pageTag.shared('administrative-units')]
    await req.payload.jobs.queue({ task: 'expire', queue: 'slow', input: { tags }, req })
  }

  settle(): void {
    // Nothing that a transaction made is remembered.
  }
}
