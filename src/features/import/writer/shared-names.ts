import type { Payload, PayloadRequest } from 'payload'
import type { Agency } from '@/payload-types'
import { pageTag } from '@/platform/publishing/page-tags'
import { KnownIds } from './known-ids'
import { referenceKey } from './reference-key'

type SharedCollection = 'sectors' | 'agencies'

/** Sectors and agencies by name: found whatever their spelling, created where the portal has none. */
export class SharedNames {
  private constructor(
    private readonly collection: SharedCollection,
    private readonly ids: KnownIds,
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  static async load(payload: Payload, collection: SharedCollection): Promise<SharedNames> {
    const { docs } = await payload.find({
      collection,
      select: { name: true },
      depth: 0,
      locale: 'vi',
      pagination: false,
      sort: '-createdAt',
    })
    // The oldest of two with one name wins, so that every import chooses the same.
    return new SharedNames(
      collection,
      new KnownIds(new Map(docs.map(({ id, name }) => [referenceKey(name), id]))),
      new Map(docs.map(({ id, name }) => [id, name])),
    )
  }

  /** The id of a name; without a request only of one that every transaction sees. `undefined` for an empty one. */
  idOf(name: string, req?: PayloadRequest): string | undefined {
    if (!name) return undefined
    return req ? this.ids.get(referenceKey(name), req) : this.ids.committedId(referenceKey(name))
  }

  /** The name that an id had when the names were loaded. */
  nameOf(id: string): string | undefined {
    return this.names.get(id)
  }

  /** Creates the names that the portal lacks, and queues one job for the pages that list them. */
  async ensure(names: string[], req: PayloadRequest): Promise<void> {
    const missing = names.filter((name) => name && !this.idOf(name, req))
    for (const name of missing) {
      if (this.idOf(name, req)) continue
      const data = this.collection === 'agencies' ? { name, kind: agencyKindOf(name) } : { name }
      const { id } = await req.payload.create({
        collection: this.collection,
        data: data as never,
        depth: 0,
        locale: 'vi',
        req,
      })
      this.ids.add(referenceKey(name), id, req)
    }
    if (missing.length === 0) return
    const tags = [pageTag.shared(this.collection)]
    await req.payload.jobs.queue({ task: 'expire', queue: 'slow', input: { tags }, req })
  }

  settle(req: PayloadRequest, committed: boolean): void {
    this.ids.settle(req, committed)
  }
}

function agencyKindOf(name: string): Agency['kind'] {
  if (/^(Bộ|Chính phủ|Thủ tướng)(\s|$)|Việt Nam$/.test(name)) return 'trung-uong'
  if (/^(Sở|Ủy ban nhân dân (cấp )?tỉnh)(\s|$)/.test(name)) return 'cap-tinh'
  return /^(Ủy ban nhân dân|UBND) (cấp )?(xã|phường)(\s|$)/i.test(name) ? 'cap-xa' : 'khac'
}
