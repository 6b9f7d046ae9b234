import { dayFromStored, displayDay } from '@/platform/time/calendar-day'
import type { Procedure } from '@/payload-types'
import { APPLICANTS, labelOf, LEVELS, PROCEDURE_STATUSES, PUBLICATION_CHANGES } from '../vocabulary'
import { idIn, listOf, numberOf, type Row, rowOf, rowsOf, saidIn, textOf, textsOf } from './stored-values'

type StoredMethod = NonNullable<Procedure['submissionMethods']>[number]
type StoredTime = NonNullable<StoredMethod['processingTime']>

export type SubmissionWay = StoredMethod['method']

export type ComparedTime = {
  value: number | null
  unit: NonNullable<StoredTime['unit']> | null
  text: string | null
}

/** An amount in đồng, words about it, or both. */
export type ComparedFee = {
  name: string | null
  amount: number | null
  basis: string | null
  text: string | null
}

export type ComparedMethod = {
  method: SubmissionWay
  time: ComparedTime
  fees: ComparedFee[]
  note: string | null
}

/** A file is told from another by its id; its name is for people. */
export type ComparedFile = { id: string; name: string | null }

export type ComparedPaper = {
  name: string
  originals: number | null
  copies: number | null
  form: ComparedFile | null
  formName: string | null
  note: string | null
}

export type ComparedCase = { name: string | null; papers: ComparedPaper[] }

export type ComparedStep = { title: string | null; body: string | null }

export type ComparedBasis = { number: string | null; text: string | null }

/** A decision that published the procedure; days are `dd/mm/yyyy`. */
export type ComparedDecision = {
  number: string | null
  decidedOn: string | null
  effectiveOn: string | null
  change: string | null
}

/**
 * What a procedure says, in Vietnamese: every part that a reader could miss, with names in place of ids and labels in
 * place of codes. Bookkeeping (source, review, missing parts, slug) is no part of it.
 */
export type ComparedProcedure = {
  name: string | null
  code: string | null
  localCode: string | null
  description: string | null
  levels: string[]
  sector: string | null
  kind: string | null
  applicants: string[]
  applicantsNote: string | null
  aliases: string[]
  competentAgency: string | null
  executingAgencies: string[]
  authorizedAgency: string | null
  coordinatingAgencies: string | null
  receivingAddress: string | null
  steps: ComparedStep[]
  methods: ComparedMethod[]
  cases: ComparedCase[]
  dossierSets: number | null
  forms: { name: string; file: ComparedFile | null }[]
  results: string | null
  conditions: string | null
  legalBasis: ComparedBasis[]
  onlineService: NonNullable<Procedure['onlineService']> | null
  partialReason: string | null
  legacyLevel: number | null
  nationalPortalUrl: string | null
  decision: ComparedDecision
  status: string | null
  successor: string | null
  qualityProcess: { code: string | null; file: ComparedFile | null }
  lifeEvents: string[]
  interlinked: string[]
  related: string[]
}

/**
 * The name of an item for people: of a legal document its number, of a file its name, of others their name. What has no
 * name for the reader (deleted, or not public) is left out of lists.
 */
export type NameOf = (collection: string, id: string) => string | undefined

const UNKNOWN_NAME = '(không còn tên)'

/**
 * What a stored procedure says. `content` is a snapshot of `publications` or a raw row or version, with ids for what it
 * points to (an item in its place is taken by its id); its localised texts are plain or `{ vi, en }`.
 */
export function comparedOf(content: Record<string, unknown>, nameOf: NameOf): ComparedProcedure {
  const named = (collection: string) => (value: unknown) => nameBehind(collection, value, nameOf)
  const names = (collection: string, value: unknown) =>
    listOf(value).flatMap((entry) => {
      const id = idIn(entry)
      return (id !== null && textOf(nameOf(collection, id))) || []
    })
  const file = (value: unknown) => fileOf(value, nameOf)
  const quality = rowOf(content.qualityProcess)
  return {
    name: textOf(content.name),
    code: textOf(content.code),
    localCode: textOf(content.localCode),
    description: saidIn(content.description),
    levels: textsOf(content.levels).map((level) => labelOf(LEVELS, level)),
    sector: named('sectors')(content.sector),
    kind: textOf(content.kind),
    applicants: textsOf(content.applicants).map((applicant) => labelOf(APPLICANTS, applicant)),
    applicantsNote: saidIn(content.applicantsNote),
    aliases: textsOf(content.aliases),
    competentAgency: named('agencies')(content.competentAgency),
    executingAgencies: names('agencies', content.executingAgencies),
    authorizedAgency: saidIn(content.authorizedAgency),
    coordinatingAgencies: saidIn(content.coordinatingAgencies),
    receivingAddress: saidIn(content.receivingAddress),
    steps: rowsOf(content.steps).map(({ title, body }) => ({ title: textOf(title), body: textOf(body) })),
    methods: rowsOf(content.submissionMethods).map(methodOf),
    cases: rowsOf(content.cases).map((group) => ({
      name: textOf(group.name),
      papers: rowsOf(group.papers).map((paper) => ({
        name: textOf(paper.name) ?? textOf(paper.formName) ?? '',
        originals: numberOf(paper.originals),
        copies: numberOf(paper.copies),
        form: file(paper.form),
        formName: textOf(paper.formName),
        note: textOf(paper.note),
      })),
    })),
    dossierSets: numberOf(content.dossierSets),
    forms: rowsOf(content.forms).map((form) => ({ name: textOf(form.name) ?? '', file: file(form.file) })),
    results: saidIn(content.results),
    conditions: saidIn(content.conditions),
    legalBasis: rowsOf(content.legalBasis).map((basis) => ({
      number:
        (idIn(basis.legalDocument) && nameOf('legal-documents', idIn(basis.legalDocument) ?? '')) ||
        textOf(basis.documentNumber),
      text: textOf(basis.text),
    })),
    onlineService: textOf(content.onlineService) as ComparedProcedure['onlineService'],
    partialReason: textOf(content.partialReason),
    legacyLevel: numberOf(content.legacyLevel),
    nationalPortalUrl: textOf(content.nationalPortalUrl),
    decision: decisionOf(rowOf(content.publication)),
    status: labelIn(PROCEDURE_STATUSES, content.status),
    successor: named('procedures')(content.successor),
    qualityProcess: { code: textOf(quality.code), file: file(quality.file) },
    lifeEvents: names('life-events', content.lifeEvents),
    interlinked: names('procedures', content.interlinked),
    related: names('procedures', content.related),
  }
}

function methodOf({ method, processingTime, fees, note }: Row): ComparedMethod {
  const time = rowOf(processingTime)
  return {
    method: textOf(method) as SubmissionWay,
    time: {
      value: numberOf(time.value),
      unit: textOf(time.unit) as ComparedTime['unit'],
      text: textOf(time.text),
    },
    fees: rowsOf(fees).map((fee) => ({
      name: textOf(fee.name),
      amount: numberOf(fee.amount),
      basis: textOf(fee.basis),
      text: textOf(fee.text),
    })),
    note: textOf(note),
  }
}

function decisionOf({ decision, decidedOn, effectiveOn, change }: Row): ComparedDecision {
  return {
    number: textOf(decision),
    decidedOn: dayInWords(decidedOn),
    effectiveOn: dayInWords(effectiveOn),
    change: labelIn(PUBLICATION_CHANGES, change),
  }
}

function dayInWords(stored: unknown): string | null {
  const iso = stored instanceof Date ? stored.toISOString() : textOf(stored)
  if (!iso || Number.isNaN(Date.parse(iso))) return null
  const day = dayFromStored(iso)
  return day && displayDay(day)
}

function labelIn(list: Parameters<typeof labelOf>[0], value: unknown): string | null {
  const text = textOf(value)
  return text && labelOf(list, text)
}

function fileOf(value: unknown, nameOf: NameOf): ComparedFile | null {
  const id = idIn(value)
  return id === null ? null : { id, name: nameOf('media', id) ?? null }
}

function nameBehind(collection: string, value: unknown, nameOf: NameOf): string | null {
  const id = idIn(value)
  if (id === null) return null
  return textOf(nameOf(collection, id)) ?? UNKNOWN_NAME
}
