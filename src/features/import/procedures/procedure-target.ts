import type { Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { contentHash } from '@/platform/publishing/content-hash'
import { updatePublished } from '@/platform/publishing/update-published'
import { rootSiteId } from '@/platform/sites/root-site'
import { slugWithSuffix } from '@/platform/text/slug'
import type { Procedure as StoredRow } from '@/payload-types'
import type { MappedRecord } from '../source/source-record'
import { findItems } from '../writer/find-items'
import { SharedNames } from '../writer/shared-names'
import type { StoredItem, Target } from '../writer/target'
import { withoutEmpty } from '../writer/without-empty'
import { CitationLinks } from './citation-links'
import type { ProcedureContent } from './map-procedure'

type Procedure = MappedRecord<ProcedureContent>
type LegalBasis = NonNullable<StoredRow['legalBasis']>
type StoredProcedure = StoredItem & { legalBasis: LegalBasis }

/** Where procedures come from, and whether the source holds whole ones or only names them. */
export type ProcedureSource = { name: string; isWhole: boolean }

export const NATIONAL_DATABASE: ProcedureSource = { name: 'csdl-quoc-gia-tthc', isWhole: true }
/** The spreadsheet lists lack the parts that a published procedure must have (Nghị định 63/2010/NĐ-CP, Điều 8). */
export const NATIONAL_LIST: ProcedureSource = { name: 'danh-sach-tthc', isWhole: false }

/**
 * Writes procedures into the shared catalogue. A whole procedure that is already there under its code – entered by hand,
 * or known from a list – is taken over: the code is the same procedure everywhere. A list only adds, as drafts, the
 * procedures that the portal does not know.
 */
export class ProcedureTarget implements Target<ProcedureContent> {
  readonly collection = 'procedures'

  private constructor(
    private readonly source: ProcedureSource,
    private readonly sectors: SharedNames,
    private readonly agencies: SharedNames,
    private readonly links: CitationLinks,
  ) {}

  static async load(payload: Payload, source: ProcedureSource): Promise<ProcedureTarget> {
    return new ProcedureTarget(
      source,
      await SharedNames.load(payload, 'sectors'),
      await SharedNames.load(payload, 'agencies'),
      await CitationLinks.load(payload, await rootSiteId(payload)),
    )
  }

  async findStored(records: Procedure[], req: PayloadRequest): Promise<Map<string, StoredProcedure>> {
    const codes = records.map(({ sourceId }) => sourceId)
    const fields = ['code', 'sourceName', 'sourceHash', 'legalBasis']
    const items = await findItems('procedures', { code: { in: codes } }, fields, req)
    return new Map(
      (items as unknown as StoredRow[]).map(({ id, code, sourceName, sourceHash, legalBasis }) => [
        code,
        { id, sourceName: sourceName ?? null, sourceHash: sourceHash ?? null, legalBasis: legalBasis ?? [] },
      ]),
    )
  }

  isUnchanged(record: Procedure, stored: StoredItem): boolean {
    if (stored.sourceName !== this.source.name) return !this.source.isWhole
    return this.isSameSource(record, stored) && this.newlyLinked(stored) === null
  }

  async prepare(records: Procedure[], req: PayloadRequest): Promise<void> {
    const contents = records.map(({ content }) => content)
    await this.sectors.ensure(
      contents.map(({ sectorName }) => sectorName),
      req,
    )
    await this.agencies.ensure(
      contents.flatMap(({ competentAgencyName, executingAgencyNames }) => [
        competentAgencyName,
        ...executingAgencyNames,
      ]),
      req,
    )
  }

  async create(record: Procedure, req: PayloadRequest): Promise<string> {
    const { name, code } = record.content
    const { isWhole } = this.source
    const data = {
      ...this.dataOf(record, req),
      slug: slugWithSuffix(name, code),
      status: 'in-force',
      _status: isWhole ? 'published' : 'draft',
    } as RequiredDataFromCollectionSlug<'procedures'>
    const { id } = await req.payload.create({
      collection: 'procedures',
      data,
      draft: !isWhole,
      depth: 0,
      req,
    })
    return id
  }

  async update(record: Procedure, stored: StoredItem, req: PayloadRequest): Promise<void> {
    const { payload } = req
    const { id } = stored
    const linked = this.isSameSource(record, stored) ? this.newlyLinked(stored) : null
    const data = linked ? { legalBasis: linked } : this.dataOf(record, req)
    const isFirstWhole = this.source.isWhole && stored.sourceName === NATIONAL_LIST.name
    if (isFirstWhole && (await isUntouchedDraft(req, id))) {
      await payload.update({
        collection: 'procedures',
        id,
        data: { ...data, _status: 'published' },
        draft: false,
        depth: 0,
        req,
      })
      return
    }
    await updatePublished({ payload, req, collection: 'procedures', id }, data)
  }

  async queueJobs(ids: string[], req: PayloadRequest): Promise<void> {
    const input = { collection: 'procedures', ids, sites: [] }
    await req.payload.jobs.queue({ task: 'sync', queue: 'slow', input, req })
  }

  settle(req: PayloadRequest, committed: boolean): void {
    this.sectors.settle(req, committed)
    this.agencies.settle(req, committed)
  }

  private isSameSource(record: Procedure, stored: StoredItem): boolean {
    return stored.sourceHash === contentHash(record.content)
  }

  /** The stored citations with the documents that came to the portal after them; `null` when there are none. */
  private newlyLinked(stored: StoredItem): LegalBasis | null {
    let found = false
    const rows = (stored as StoredProcedure).legalBasis.map((row) => {
      if (row.legalDocument || !row.documentNumber) return row
      const legalDocument = this.links.find({ documentNumber: row.documentNumber, text: row.text ?? '' })
      found ||= legalDocument !== undefined
      return legalDocument ? { ...row, legalDocument } : row
    })
    return found ? rows : null
  }

  private dataOf({ sourceId, content }: Procedure, req: PayloadRequest) {
    const { sectorName, competentAgencyName, executingAgencyNames, citations, ...fields } = content
    return withoutEmpty({
      ...fields,
      sector: this.sectors.idOf(sectorName, req),
      competentAgency: this.agencies.idOf(competentAgencyName, req),
      executingAgencies: [...new Set(executingAgencyNames.map((name) => this.agencies.idOf(name, req)))],
      legalBasis: citations.map((citation) => ({ ...citation, legalDocument: this.links.find(citation) })),
      sourceName: this.source.name,
      sourceId,
      sourceHash: contentHash(content),
    })
  }
}

/** Only the import has ever written this draft, so publishing it publishes nobody's unfinished work. */
async function isUntouchedDraft(req: PayloadRequest, id: string): Promise<boolean> {
  const { docs } = await req.payload.findVersions({
    collection: 'procedures',
    where: { parent: { equals: id } },
    limit: 2,
    depth: 0,
    pagination: false,
    select: { version: { _status: true } } as never,
    req,
  })
  return docs.length === 1 && docs[0]?.version._status === 'draft'
}
