import type { Payload, PayloadRequest } from 'payload'
import type { Procedure } from '@/payload-types'
import { rootSiteId } from '@/platform/sites/root-site'
import type { MappedRecord } from '../source/source-record'
import { SharedNames } from '../writer/shared-names'
import { withoutEmpty } from '../writer/without-empty'
import { CitationLinks } from './citation-links'
import type { ProcedureContent } from './map-procedure'

type LegalBasis = NonNullable<Procedure['legalBasis']>

/** Stands for the id that a name will get when it is written. */
const NOT_YET = 'chưa có: '

/** What procedures point to by name or number: sectors, agencies and legal documents of the portal. */
export class ProcedureReferences {
  private constructor(
    private readonly sectors: SharedNames,
    private readonly agencies: SharedNames,
    private readonly links: CitationLinks,
  ) {}

  static async load(payload: Payload): Promise<ProcedureReferences> {
    return new ProcedureReferences(
      await SharedNames.load(payload, 'sectors'),
      await SharedNames.load(payload, 'agencies'),
      await CitationLinks.load(payload, await rootSiteId(payload)),
    )
  }

  /** Creates the sectors and agencies that these records name and the portal lacks. */
  async ensure(records: MappedRecord<ProcedureContent>[], req: PayloadRequest): Promise<void> {
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

  /**
   * What a record says, as fields of a procedure without what it is silent about. Without a request, names that the portal
   * lacks get a stand-in that `nameOf` understands: to be compared, never written.
   */
  dataOf({ content }: MappedRecord<ProcedureContent>, req?: PayloadRequest): Record<string, unknown> {
    const { sectorName, competentAgencyName, executingAgencyNames, citations, ...fields } = content
    const id = (names: SharedNames, name: string) =>
      name ? (names.idOf(name, req) ?? (req ? undefined : NOT_YET + name)) : undefined
    return withoutEmpty({
      ...fields,
      sector: id(this.sectors, sectorName),
      competentAgency: id(this.agencies, competentAgencyName),
      executingAgencies: [...new Set(executingAgencyNames.map((name) => id(this.agencies, name)))],
      legalBasis: citations.map((citation) => ({ ...citation, legalDocument: this.links.find(citation) })),
    })
  }

  /** The stored citations with the documents that came to the portal after them; `null` when there are none. */
  newlyLinked(legalBasis: LegalBasis): LegalBasis | null {
    let found = false
    const rows = legalBasis.map((row) => {
      if (row.legalDocument || !row.documentNumber) return row
      const legalDocument = this.links.find({ documentNumber: row.documentNumber, text: row.text ?? '' })
      found ||= legalDocument !== undefined
      return legalDocument ? { ...row, legalDocument } : row
    })
    return found ? rows : null
  }

  /** The name of a sector or agency, the number of a legal document. */
  nameOf(collection: string, id: string): string | undefined {
    if (id.startsWith(NOT_YET)) return id.slice(NOT_YET.length)
    if (collection === 'sectors') return this.sectors.nameOf(id)
    if (collection === 'agencies') return this.agencies.nameOf(id)
    return collection === 'legal-documents' ? this.links.numberOf(id) : undefined
  }

  settle(req: PayloadRequest, committed: boolean): void {
    this.sectors.settle(req, committed)
    this.agencies.settle(req, committed)
  }
}
