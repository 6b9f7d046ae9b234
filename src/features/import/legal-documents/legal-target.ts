import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import type { LegalDocument } from '@/payload-types'
import { contentHash } from '@/platform/publishing/content-hash'
import { idOf } from '@/platform/publishing/references'
import { updatePublished } from '@/platform/publishing/update-published'
import { rootSiteId } from '@/platform/sites/root-site'
import { type MappedRecord, RejectedRecord } from '../source/source-record'
import { findItems } from '../writer/find-items'
import type { StoredItem, Target } from '../writer/target'
import { withoutEmpty } from '../writer/without-empty'
import type { LegalContent, StatedRelation } from './legal-content'
import { mergeRelations } from './merge-relations'

type Legal = MappedRecord<LegalContent>
type StoredDocument = StoredItem & { site: string | null }

/** Writes legal documents that one site owns; those of the root are shown by every member too. */
export class LegalTarget implements Target<LegalContent> {
  readonly collection = 'legal-documents'

  private constructor(
    private readonly sourceName: string,
    private readonly site: string,
    private readonly isRoot: boolean,
  ) {}

  static async load(payload: Payload, sourceName: string, site: string): Promise<LegalTarget> {
    return new LegalTarget(sourceName, site, site === (await rootSiteId(payload)))
  }

  async findStored(records: Legal[], req: PayloadRequest): Promise<Map<string, StoredDocument>> {
    const where = {
      sourceName: { equals: this.sourceName },
      sourceId: { in: records.map(({ sourceId }) => sourceId) },
    }
    const items = await findItems(
      'legal-documents',
      where,
      ['site', 'sourceName', 'sourceId', 'sourceHash'],
      req,
    )
    return new Map(
      (items as unknown as LegalDocument[]).map(({ id, site, sourceId, sourceName, sourceHash }) => [
        sourceId ?? '',
        { id, sourceName: sourceName ?? null, sourceHash: sourceHash ?? null, site: idOf(site) },
      ]),
    )
  }

  isUnchanged(record: Legal, stored: StoredItem): boolean {
    return (stored as StoredDocument).site === this.site && stored.sourceHash === contentHash(record.content)
  }

  prepare(): Promise<void> {
    return Promise.resolve()
  }

  async create(record: Legal, req: PayloadRequest): Promise<string> {
    const data = {
      ...this.dataOf(record),
      site: this.site,
      sharing: this.isRoot ? 'all' : 'none',
      _status: 'published',
    } as unknown as RequiredDataFromCollectionSlug<'legal-documents'>
    const { id } = await req.payload.create({
      collection: 'legal-documents',
      data,
      draft: false,
      depth: 0,
      req,
    })
    return id
  }

  async update(record: Legal, stored: StoredItem, req: PayloadRequest): Promise<void> {
    if ((stored as StoredDocument).site !== this.site) {
      throw new RejectedRecord('văn bản này của nguồn đã được nhập cho một trang khác')
    }
    const target = { payload: req.payload, req, collection: this.collection, id: stored.id } as const
    const data = this.dataOf(record)
    const { relations } = record.content
    const merged = relations.length > 0 ? { relations: await withRowsOf(stored.id, relations, req) } : {}
    await updatePublished(target, { ...data, ...merged })
  }

  async queueJobs(ids: string[], req: PayloadRequest): Promise<void> {
    const input = { collection: 'legal-documents', ids, sites: [this.site] }
    await req.payload.jobs.queue({ task: 'sync', queue: 'slow', input, req })
  }

  settle(): void {
    // Nothing is kept from one transaction to the next.
  }

  private dataOf({ sourceId, content }: Legal) {
    return withoutEmpty({
      ...content,
      sourceName: this.sourceName,
      sourceId,
      sourceHash: contentHash(content),
    })
  }
}

/** What the source states together with what the portal has, see `mergeRelations`. */
async function withRowsOf(id: string, stated: StatedRelation[], req: PayloadRequest) {
  const [item] = await findItems('legal-documents', { id: { equals: id } }, ['relations'], req)
  const existing = (item as unknown as LegalDocument | undefined)?.relations ?? []
  const ids = existing.map(({ target }) => idOf(target)).filter((target) => target !== null)
  const { docs } = await req.payload.find({
    collection: 'legal-documents',
    where: { id: { in: ids } },
    select: { numberKey: true },
    depth: 0,
    pagination: false,
    req,
  })
  return mergeRelations(existing, stated, new Map(docs.map((doc) => [doc.id, doc.numberKey ?? ''])))
}
