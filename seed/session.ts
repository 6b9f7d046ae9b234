import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type CollectionSlug,
  type DataFromCollectionSlug,
  type File,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { BULK_CONTEXT } from '@/platform/publishing/change-jobs'
import { isSiteOwned } from '@/platform/sites/ownership'
import { actingAs } from '@/platform/workflow/actor'

/** As many writes at a time as two cores can feed; more only wait for each other. */
const WRITES_AT_A_TIME = 8

/** One thing the seed wants to exist. */
export type Wanted = {
  /** What makes it the same thing at every run: a slug, a code, a number, a file name. */
  key: string
  /** Slug of the site that owns it; absent for shared reference data. */
  site?: string
  data: Record<string, unknown>
  /** English texts, written after the Vietnamese ones in the same transaction. */
  en?: Record<string, unknown>
  file?: () => Promise<File>
}

/** The ids of what one step asked for: made now, and there before. */
export type Outcome = { created: string[]; existing: string[] }

type Row = Record<string, unknown> & { id: string }

/**
 * The connection through which the seed writes: it finds what is already there by its key, creates only what is
 * missing, and remembers the ids so that later items can point to earlier ones.
 */
export class SeedSession {
  private readonly ids = new Map<string, string>()
  private readonly siteSlugs = new Map<string, string>()
  private readonly known = new Set<CollectionSlug>()

  constructor(readonly payload: Payload) {}

  /** The id of something seeded before in this run. Throws when the seed's own tables do not fit together. */
  idOf(collection: CollectionSlug, key: string, site?: string): string {
    const id = this.ids.get(addressOf(collection, key, site))
    if (!id)
      throw new Error(`Dữ liệu mẫu chỉ đến mục chưa có: ${collection} "${key}" (${site ?? 'dùng chung'}).`)
    return id
  }

  /**
   * Creates the wanted items that are missing and leaves the others as they are, edited by people or not. An item
   * and its English texts are written in one transaction, so a run that was killed can simply be repeated.
   * @param keyField the field that holds the key: `slug`, `code`, `documentNumber`, `originalName`, `email`
   */
  async ensure(collection: CollectionSlug, keyField: string, items: Wanted[]): Promise<Outcome> {
    await this.rememberExisting(collection, keyField)
    const known = items.map((item) => ({
      item,
      id: this.ids.get(addressOf(collection, item.key, item.site)),
    }))
    const missing = known.filter(({ id }) => !id).map(({ item }) => item)
    const created: string[] = []
    await inSmallGroups(missing, async (item) => {
      const id = await this.create(collection, item)
      this.remember(collection, item.key, item.site, id)
      created.push(id)
    })
    return { created, existing: known.flatMap(({ id }) => id ?? []) }
  }

  /** Notes the id of something that was made another way, for what points to it. */
  remember(collection: CollectionSlug, key: string, site: string | undefined, id: string): void {
    this.ids.set(addressOf(collection, key, site), id)
    if (collection === 'sites') this.siteSlugs.set(id, key)
  }

  private async rememberExisting(collection: CollectionSlug, keyField: string): Promise<void> {
    if (this.known.has(collection)) return
    this.known.add(collection)
    const { docs } = await this.payload.find({
      collection,
      select: { [keyField]: true, ...(isSiteOwned(collection) ? { site: true } : {}) } as never,
      depth: 0,
      locale: 'vi',
      pagination: false,
    })
    for (const doc of docs as unknown as Row[]) {
      const site = typeof doc.site === 'string' ? this.siteSlugs.get(doc.site) : undefined
      this.remember(collection, String(doc[keyField]), site, doc.id)
    }
  }

  private async create(collection: CollectionSlug, item: Wanted): Promise<string> {
    const site = item.site ? { site: this.idOf('sites', item.site) } : {}
    const file = item.file ? await item.file() : undefined
    return this.inTransaction(async (req) => {
      const doc: DataFromCollectionSlug<CollectionSlug> = await this.payload.create({
        collection,
        data: { ...site, ...item.data } as never,
        depth: 0,
        draft: false,
        locale: 'vi',
        ...(file ? { file } : {}),
        req,
      })
      const id = String(doc.id)
      if (item.en) {
        const status = '_status' in item.data ? { _status: 'published' } : {}
        await this.payload.update({
          collection,
          id,
          data: { ...item.en, ...status } as never,
          depth: 0,
          draft: false,
          locale: 'en',
          req,
        })
      }
      return id
    })
  }

  /** Runs one piece of work in a transaction of its own, without a sync job for every item. */
  async inTransaction<Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> {
    const req = await createLocalReq(
      { context: { [BULK_CONTEXT]: true, ...actingAs('Dữ liệu mẫu') } },
      this.payload,
    )
    await initTransaction(req)
    try {
      const result = await work(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  }
}

/** The outcome of several parts of one step. */
export function together(...outcomes: Outcome[]): Outcome {
  return {
    created: outcomes.flatMap(({ created }) => created),
    existing: outcomes.flatMap(({ existing }) => existing),
  }
}

/** Works through a list a few at a time, in order of the list. Stops at the first failure. */
export async function inSmallGroups<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values()
  const workers = Array.from({ length: WRITES_AT_A_TIME }, async () => {
    for (const item of queue) await work(item)
  })
  await Promise.all(workers)
}

function addressOf(collection: CollectionSlug, key: string, site: string | undefined): string {
  return site ? `${collection}/${site}/${key}` : `${collection}/${key}`
}
