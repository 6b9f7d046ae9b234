import type {
  ComparedDecision,
  ComparedFee,
  ComparedMethod,
  ComparedTime,
  SubmissionWay,
} from './compared-procedure'
import type { DiffPart } from './text-diff'

/** Parts with one short value. */
export type ValuePart =
  | 'name'
  | 'code'
  | 'localCode'
  | 'sector'
  | 'kind'
  | 'competentAgency'
  | 'authorizedAgency'
  | 'coordinatingAgencies'
  | 'partialReason'
  | 'legacyLevel'
  | 'nationalPortalUrl'
  | 'status'
  | 'successor'
  | 'dossierSets'
  | 'qualityCode'

/** Parts that are a set of names. */
export type ListPart =
  'levels' | 'applicants' | 'aliases' | 'executingAgencies' | 'lifeEvents' | 'interlinked' | 'related'

/** Parts that are read as prose. */
export type ProsePart =
  | 'description'
  | 'applicantsNote'
  | 'receivingAddress'
  | 'results'
  | 'conditions'
  | 'step'
  | 'methodNote'
  | 'feeText'
  | 'paperNote'

/** Files of which only the present one can be told: the old one may be gone. */
export type FilePart = 'qualityFile' | 'form' | 'paperForm'

/** Ways to submit a change holds for: all that the procedure has, or those named. */
export type Ways = { isAll: boolean; ways: SubmissionWay[] }

/** Cases of papers a change holds for; `names` is empty where the procedure has no cases to tell apart. */
export type Cases = { isAll: boolean; names: string[] }

type Coming = { change: 'added' | 'removed' }

/**
 * One difference between two states of a procedure, in plain JSON. `before` and `after` are `null` where nothing was
 * or is said.
 */
export type ProcedureChange =
  | { kind: 'value'; part: ValuePart; before: string | null; after: string | null }
  | { kind: 'list'; part: ListPart; added: string[]; removed: string[] }
  | {
      kind: 'text'
      part: ProsePart
      /** Which step, way to submit, fee or paper; `null` for a part there is one of. */
      place: string | null
      wordsAdded: number
      wordsRemoved: number
      parts: DiffPart[]
    }
  | { kind: 'decision'; before: ComparedDecision; after: ComparedDecision }
  | { kind: 'online'; before: OnlineService; after: OnlineService }
  | { kind: 'time'; ways: Ways; before: ComparedTime | null; after: ComparedTime | null }
  | { kind: 'fee'; ways: Ways; before: ComparedFee | null; after: ComparedFee | null }
  | ({
      /** Another time or fee of a way to submit that stays. */
      kind: 'method-row'
      ways: Ways
      time: ComparedTime
      fees: ComparedFee[]
      note: string | null
    } & Coming)
  | ({ kind: 'method'; way: SubmissionWay; rows: ComparedMethod[] } & Coming)
  | ({ kind: 'case'; name: string; papers: string[] } & Coming)
  | { kind: 'case-name'; before: string; after: string }
  | ({ kind: 'papers'; cases: Cases; names: string[] } & Coming)
  | { kind: 'paper-name'; cases: Cases; before: string; after: string }
  | { kind: 'paper'; cases: Cases; name: string; details: PaperDetail[] }
  | ({ kind: 'step'; title: string } & Coming)
  | { kind: 'step-title'; before: string; after: string }
  | { kind: 'steps-order' }
  | ({ kind: 'forms'; names: string[] } & Coming)
  | { kind: 'file'; part: FilePart; name: string | null; change: 'added' | 'removed' | 'replaced' }
  | ({ kind: 'bases'; bases: string[] } & Coming)
  | { kind: 'basis-text'; number: string; before: string; after: string }

/** A number of copies, or the name of the form, of one paper. */
export type PaperDetail = {
  part: 'originals' | 'copies' | 'formName'
  before: string | null
  after: string | null
}

type OnlineService = 'full' | 'partial' | 'none' | null
