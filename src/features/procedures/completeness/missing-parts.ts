import { MANDATORY_PARTS } from '../vocabulary'

/** A part that every published procedure has (Nghị định 63/2010/NĐ-CP, Điều 8). */
export type MandatoryPart = (typeof MANDATORY_PARTS)[number]['value']

type Content = Record<string, unknown>

const IS_THERE: Record<MandatoryPart, (content: Content) => boolean> = {
  name: ({ name }) => isSaid(name),
  steps: ({ steps }) => rowsOf(steps).some(({ title, body }) => isSaid(title) || isSaid(body)),
  methods: ({ submissionMethods }) => rowsOf(submissionMethods).some(({ method }) => isChosen(method)),
  papers: ({ cases }) => rowsOf(cases).some(({ papers }) => rowsOf(papers).some(({ name }) => isSaid(name))),
  sets: ({ dossierSets }) => typeof dossierSets === 'number' && dossierSets >= 1,
  time: ({ submissionMethods }) =>
    rowsOf(submissionMethods).some(({ processingTime }) => isTime(processingTime)),
  applicants: ({ applicants, applicantsNote }) => isChosen(applicants) || isSaid(applicantsNote),
  agency: ({ competentAgency, executingAgencies }) =>
    isChosen(competentAgency) || isChosen(executingAgencies),
}

/**
 * The mandatory parts that a procedure lacks, in the order of the law. `content` is a stored row, a version, a snapshot of
 * `publications` or the data of a form: a localised text is a plain one or `{ vi, en }`, of which the Vietnamese counts;
 * what it points to may be an id or the item. Words count where a typed field would (a time in words); an empty row of a
 * list does not.
 */
export function missingParts(content: Content): MandatoryPart[] {
  return MANDATORY_PARTS.map(({ value }) => value).filter((part) => !IS_THERE[part](content))
}

function isTime(time: unknown): boolean {
  const { value, unit, text } = recordOf(time)
  return (typeof value === 'number' && isChosen(unit)) || isSaid(text)
}

function isChosen(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isChosen) : value !== null && value !== undefined && value !== ''
}

/** True for a text with something in it, in Vietnamese where it is kept by language. */
function isSaid(leaf: unknown): boolean {
  if (typeof leaf === 'string') return leaf.trim() !== ''
  return typeof leaf === 'object' && leaf !== null && 'vi' in leaf && isSaid(leaf.vi)
}

function rowsOf(list: unknown): Content[] {
  return Array.isArray(list) ? list.map(recordOf) : []
}

function recordOf(value: unknown): Content {
  return typeof value === 'object' && value !== null ? (value as Content) : {}
}
