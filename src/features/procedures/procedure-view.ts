import type { LegalDocument, Offering, Procedure } from '@/payload-types'
import { PUBLIC_MEDIA_SELECT, publicFile, type PublicFile } from '@/platform/media/public-image'
import { changeNotesOf, type ChangeNote } from '@/platform/publishing/change-notes/change-note'
import { officeHoursOf, type OfficeHours } from '@/platform/sites/public-site'
import { PLACE_SELECT, placeOf, type ItemPlace } from '@/platform/sites/item-place'

type Named = { name: string; slug: string }

/** A procedure as a list prints it. */
export type ProcedureRow = Pick<Procedure, 'id' | 'slug' | 'code' | 'name' | 'status'> & {
  levels: NonNullable<Procedure['levels']>
  onlineService: Procedure['onlineService']
  sector: Named | null
  agency: string | null
}

/** How one may submit, with what it takes and costs. */
export type SubmissionMethod = {
  method: StoredMethod['method']
  time: { value: number | null; unit: TimeUnit | null; text: string | null }
  fees: Fee[]
  note: string | null
}

/** An amount in đồng, words about it, or both. */
export type Fee = { name: string | null; amount: number | null; basis: string | null; text: string | null }

type StoredMethod = NonNullable<Procedure['submissionMethods']>[number]
type TimeUnit = NonNullable<NonNullable<StoredMethod['processingTime']>['unit']>

export type Paper = {
  name: string
  originals: number | null
  copies: number | null
  form: PublicFile | null
  formName: string | null
  note: string | null
}

/** `documentId` and `place` are those of the portal's own published document, where it has one. */
export type LegalBasis = {
  number: string | null
  text: string | null
  documentId: string | null
  place: ItemPlace | null
}

/** Another procedure to go on to. */
export type ProcedureLink = { name: string; code: string; slug: string }

/** A procedure with everything its page prints. Days are stored days, ISO text. */
export type ProcedureView = ProcedureRow &
  Pick<
    Procedure,
    | 'localCode'
    | 'description'
    | 'applicantsNote'
    | 'sourceName'
    | 'kind'
    | 'authorizedAgency'
    | 'coordinatingAgencies'
    | 'receivingAddress'
    | 'dossierSets'
    | 'results'
    | 'conditions'
    | 'partialReason'
    | 'nationalPortalUrl'
    | 'publication'
  > & {
    /** Whether the name is in the reader's language; else it stands in Vietnamese. */
    isTranslated: boolean
    applicants: NonNullable<Procedure['applicants']>
    missingParts: NonNullable<Procedure['missingParts']>
    changes: ChangeNote[]
    competentAgency: string | null
    executingAgencies: string[]
    steps: { title: string | null; body: string | null }[]
    methods: SubmissionMethod[]
    cases: { name: string | null; papers: Paper[] }[]
    forms: { name: string; file: PublicFile | null }[]
    legalBasis: LegalBasis[]
    successor: ProcedureLink | null
    /** Settled at the same time, with one dossier. */
    interlinked: ProcedureLink[]
    related: ProcedureLink[]
    lifeEvents: Named[]
    qualityProcess: { code: string | null; file: PublicFile | null }
  }

/** How one site offers a procedure. */
export type OfferingView = Pick<
  Offering,
  'deskName' | 'address' | 'hours' | 'officer' | 'telephone' | 'localFee' | 'note'
> & {
  isOffered: boolean
  /** `null` where the desk keeps the hours of its site. */
  officeHours: OfficeHours | null
}

export const ROW_SELECT = {
  slug: true,
  code: true,
  name: true,
  status: true,
  levels: true,
  onlineService: true,
  sector: true,
  competentAgency: true,
  executingAgencies: true,
} as const

/** What to read of the items a procedure points to. */
export const POPULATED = {
  sectors: { name: true, slug: true },
  agencies: { name: true },
  media: PUBLIC_MEDIA_SELECT,
  procedures: { name: true, code: true, slug: true, _status: true },
  'life-events': { name: true, slug: true },
  'legal-documents': {
    ...PLACE_SELECT,
    documentNumber: true,
    abstract: true,
  },
} as const

/** A list row out of a procedure read with `ROW_SELECT` and its sector and agencies populated. */
export function rowOf(procedure: Pick<Procedure, 'id' | keyof typeof ROW_SELECT>): ProcedureRow {
  const sector = populated(procedure.sector)
  const agency = populated(procedure.competentAgency) ?? populated(procedure.executingAgencies?.[0])
  return {
    id: procedure.id,
    slug: procedure.slug,
    code: procedure.code,
    name: procedure.name,
    status: procedure.status,
    levels: procedure.levels ?? [],
    onlineService: procedure.onlineService ?? null,
    sector: sector && { name: sector.name, slug: sector.slug },
    agency: agency?.name ?? null,
  }
}

/** The whole page's content out of a procedure read with `POPULATED`; drafts behind its pointers are left out. */
export function viewOf(procedure: Procedure, isTranslated: boolean): ProcedureView {
  return {
    ...rowOf(procedure),
    isTranslated,
    localCode: procedure.localCode,
    description: procedure.description,
    applicantsNote: procedure.applicantsNote,
    missingParts: procedure.missingParts ?? [],
    sourceName: procedure.sourceName,
    kind: procedure.kind,
    authorizedAgency: procedure.authorizedAgency,
    coordinatingAgencies: procedure.coordinatingAgencies,
    receivingAddress: procedure.receivingAddress,
    dossierSets: procedure.dossierSets,
    results: procedure.results,
    conditions: procedure.conditions,
    partialReason: procedure.partialReason,
    nationalPortalUrl: procedure.nationalPortalUrl,
    publication: procedure.publication,
    applicants: procedure.applicants ?? [],
    changes: changeNotesOf(procedure.changeNotes),
    competentAgency: populated(procedure.competentAgency)?.name ?? null,
    executingAgencies: (procedure.executingAgencies ?? []).flatMap((agency) => populated(agency)?.name ?? []),
    steps: (procedure.steps ?? []).map(({ title, body }) => ({ title: title ?? null, body: body ?? null })),
    methods: (procedure.submissionMethods ?? []).map(methodOf),
    cases: (procedure.cases ?? []).map((group) => ({
      name: group.name ?? null,
      papers: (group.papers ?? []).map(paperOf),
    })),
    forms: (procedure.forms ?? []).map(({ name, file }) => ({ name, file: publicFile(file) })),
    legalBasis: (procedure.legalBasis ?? []).map(basisOf),
    successor: linksTo([procedure.successor])[0] ?? null,
    interlinked: linksTo(procedure.interlinked),
    related: linksTo(procedure.related),
    lifeEvents: (procedure.lifeEvents ?? []).flatMap((event) => {
      const found = populated(event)
      return found ? { name: found.name, slug: found.slug } : []
    }),
    qualityProcess: {
      code: procedure.qualityProcess?.code ?? null,
      file: publicFile(procedure.qualityProcess?.file),
    },
  }
}

/** What a page says of an offering. */
export function offeringViewOf(offering: Offering): OfferingView {
  const { deskName, address, hours, officer, telephone, localFee, note, isOffered } = offering
  const officeHours = officeHoursOf(offering.officeHours)
  const hasHours = [officeHours.summer, officeHours.winter].some((season) =>
    Object.values(season).some(Boolean),
  )
  return {
    deskName,
    address,
    hours,
    officer,
    telephone,
    localFee,
    note,
    isOffered: isOffered !== false,
    officeHours: hasHours ? officeHours : null,
  }
}

function linksTo(procedures: (string | Procedure | null | undefined)[] | null | undefined): ProcedureLink[] {
  return (procedures ?? []).flatMap((procedure) => {
    const found = populated(procedure)
    return found?._status === 'published' ? { name: found.name, code: found.code, slug: found.slug } : []
  })
}

/** One way to submit as it is read. */
export function methodOf({ method, processingTime, fees, note }: StoredMethod): SubmissionMethod {
  const { value, unit, text } = processingTime ?? {}
  return {
    method,
    time: { value: value ?? null, unit: unit ?? null, text: text || null },
    fees: (fees ?? []).map((fee) => ({
      name: fee.name || null,
      amount: fee.amount ?? null,
      basis: fee.basis || null,
      text: fee.text || null,
    })),
    note: note || null,
  }
}

type StoredPaper = NonNullable<NonNullable<Procedure['cases']>[number]['papers']>[number]

function paperOf(paper: StoredPaper): Paper {
  return {
    name: paper.name,
    originals: paper.originals ?? null,
    copies: paper.copies ?? null,
    form: publicFile(paper.form),
    formName: paper.formName ?? null,
    note: paper.note ?? null,
  }
}

function basisOf(row: NonNullable<Procedure['legalBasis']>[number]): LegalBasis {
  const found = populated(row.legalDocument)
  const document: LegalDocument | null = found?._status === 'published' ? found : null
  return {
    number: document?.documentNumber ?? row.documentNumber ?? null,
    text: row.text || (document?.abstract ?? null),
    documentId: document?.id ?? null,
    place: document && placeOf('legal-documents', document),
  }
}

function populated<T extends object>(value: string | T | null | undefined): T | null {
  return typeof value === 'object' ? value : null
}
