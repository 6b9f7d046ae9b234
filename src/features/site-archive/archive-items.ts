import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/publishing/transaction'
import type { ArchivedCollection, ArchivedItem, Pointer } from './archive-format'
import type { ArchivedMedium } from './medium-format'
import { reasonOf, tamer } from './import-errors'
import type { ImportReport } from './import-report'
import { keepTargetTexts } from './keep-target-texts'
import { nameOf } from './name-of'
import { placeOfId } from './place-of-id'
import type { Pointers } from './pointers'
import { completeItem, createItem, type Writing } from './write-item'
import { writeMedium } from './write-medium'
import { actingAs } from '@/platform/workflow/actor'

type Collection = Exclude<ArchivedCollection, 'media'>
type Hears = (missing: Pointer) => void

/** Writes the items of an archive one by one; what cannot be written is named and does not stop the others. */
export class ArchiveItems {
  /** Items of which nothing is left to be written. */
  private readonly whole = new Set<string>()

  constructor(
    private readonly payload: Payload,
    private readonly site: string,
    private readonly pointers: Pointers,
    private readonly report: ImportReport,
  ) {}

  async createMedium(archived: ArchivedMedium, folder: string): Promise<void> {
    const name = archived.medium.originalName ?? archived.medium.filename
    await this.attempt(name, async (req) => {
      const { id, isWritten } = await placeOfId(req, 'media', archived.id, this.site)
      if (!isWritten) await writeMedium(req, archived, { id, site: this.site, folder })
      return () => this.placed('media', archived.id, id)
    })
  }

  /** Writes an item for the first time; pointers to items that come later wait for `complete`. */
  async create(collection: Collection, item: ArchivedItem): Promise<void> {
    const waiting = new Set<string>()
    const hear: Hears = (missing) => {
      if (missing.$ref.in === 'own') waiting.add(missing.$ref.key)
      else this.tell(item, missing)
    }
    const write = (wanted: ArchivedItem): Promise<void> =>
      this.attempt(
        nameOf(wanted),
        async (req) => {
          const { id, isWritten } = await placeOfId(req, collection, item.id, this.site)
          if (!isWritten)
            await createItem(
              await this.writing(req, collection, id, wanted, hear),
              this.said(collection, wanted),
            )
          const isWhole = !isWritten && waiting.size === 0 && !(wanted.published && wanted.draft)
          return () => {
            this.placed(collection, item.id, id)
            if (isWhole) this.whole.add(item.id)
          }
        },
        (error) => {
          const next = item === wanted ? tamer(item, error) : null
          if (!next) return null
          if (next.reason) this.report.note(nameOf(item), next.reason)
          return () => write(next.item)
        },
      )
    await write(item)
  }

  /** Writes what had to wait: pointers to items that came later, and drafts on top of what is public. */
  async complete(collection: Collection, item: ArchivedItem): Promise<void> {
    const id = this.pointers.placed.get(`${collection} ${item.id}`)
    if (!id || this.whole.has(item.id)) return
    await this.attempt(nameOf(item), async (req) => {
      const row = await this.payload.db.findOne<{ id: string; _status?: string }>({
        collection,
        where: { id: { equals: id } },
        req,
      })
      const isPublic = row?._status === 'published'
      const writing = await this.writing(req, collection, id, item, (missing) => this.tell(item, missing))
      await completeItem(writing, this.said(collection, item), isPublic)
      return () => undefined
    })
  }

  private async writing(
    req: PayloadRequest,
    collection: Collection,
    id: string,
    item: ArchivedItem,
    hear: Hears,
  ): Promise<Writing> {
    await this.pointers.lookUp(item)
    return { req, collection, id, site: this.site, map: this.pointers.mapped(hear) }
  }

  private said(collection: Collection, item: ArchivedItem): ArchivedItem {
    return collection === 'legal-documents'
      ? keepTargetTexts(item, (found) => this.pointers.knows(found))
      : item
  }

  private tell(item: ArchivedItem, { $ref }: Pointer): void {
    this.report.note(nameOf(item), `bỏ liên kết tới "${$ref.name || $ref.key}" vì cổng này không có`)
  }

  private placed(collection: ArchivedCollection, from: string, to: string): void {
    this.pointers.placed.set(`${collection} ${from}`, to)
    this.report.count(collection)
  }

  private async attempt(
    name: string,
    work: (req: PayloadRequest) => Promise<() => void>,
    otherwise: (error: unknown) => (() => Promise<void>) | null = () => null,
  ): Promise<void> {
    const req = await createLocalReq(
      { context: actingAs('Nhập gói của một trang'), locale: 'vi' },
      this.payload,
    )
    let done: () => void = () => undefined
    try {
      await inTransaction(req, async () => {
        done = await work(req)
      })
    } catch (error) {
      const again = otherwise(error)
      if (again) return again()
      const reason = reasonOf(error)
      if (!reason) throw error
      this.report.note(name, `không nhập được: ${reason}`)
      return
    }
    done()
  }
}
