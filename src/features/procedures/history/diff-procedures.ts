import type { ComparedBasis, ComparedProcedure } from './compared-procedure'
import { diffCases } from './diff-cases'
import { diffMethods } from './diff-methods'
import { fileChange } from './diff-papers'
import { diffSteps } from './diff-steps'
import { pairRows } from './pair-rows'
import type { ListPart, ProcedureChange, ValuePart } from './procedure-change'
import { proseChange } from './prose-change'
import { likeness, textKey, wordBag } from './words'

export type { ProcedureChange } from './procedure-change'

/**
 * Everything a reader would have to know about the difference between two states of a procedure, the weightiest parts
 * first, as plain JSON; empty when they say the same. Spaces, signs, case, spelling customs and the order of lists do
 * not count (of steps the order does).
 */
export function diffProcedures(before: ComparedProcedure, after: ComparedProcedure): ProcedureChange[] {
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return []
  const value = (part: ValuePart) =>
    valueChange(part, before[part as keyof ComparedProcedure], after[part as keyof ComparedProcedure])
  const list = (part: ListPart) => listChange(part, before[part], after[part])
  const prose = (part: 'description' | 'applicantsNote' | 'receivingAddress' | 'results' | 'conditions') =>
    proseChange(part, before[part], after[part])
  return [
    ...value('status'),
    ...value('successor'),
    ...decisionChange(before, after),
    ...value('name'),
    ...diffMethods(before.methods, after.methods),
    ...diffCases(before.cases, after.cases),
    ...value('dossierSets'),
    ...onlineChange(before, after),
    ...value('partialReason'),
    ...value('competentAgency'),
    ...list('executingAgencies'),
    ...value('authorizedAgency'),
    ...value('coordinatingAgencies'),
    ...prose('receivingAddress'),
    ...list('levels'),
    ...list('applicants'),
    ...prose('applicantsNote'),
    ...prose('conditions'),
    ...diffSteps(before.steps, after.steps),
    ...prose('results'),
    ...formChanges(before, after),
    ...basisChanges(before.legalBasis, after.legalBasis),
    ...prose('description'),
    ...value('sector'),
    ...value('kind'),
    ...value('code'),
    ...value('localCode'),
    ...value('legacyLevel'),
    ...value('nationalPortalUrl'),
    ...valueChange('qualityCode', before.qualityProcess.code, after.qualityProcess.code),
    ...fileChange(before.qualityProcess.file, after.qualityProcess.file).map((change) => ({
      kind: 'file' as const,
      part: 'qualityFile' as const,
      name: (after.qualityProcess.file ?? before.qualityProcess.file)?.name ?? null,
      change,
    })),
    ...list('lifeEvents'),
    ...list('interlinked'),
    ...list('related'),
    ...list('aliases'),
  ]
}

function valueChange(part: ValuePart, before: unknown, after: unknown): ProcedureChange[] {
  const [old, now] = [printed(before), printed(after)]
  // An address means another page when a letter of it changes.
  const isSame = part === 'nationalPortalUrl' ? old === now : textKey(old) === textKey(now)
  return isSame ? [] : [{ kind: 'value', part, before: old, after: now }]
}

function printed(value: unknown): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null
}

function listChange(part: ListPart, before: string[], after: string[]): ProcedureChange[] {
  const missingIn = (others: string[]) => {
    const keys = new Set(others.map(textKey))
    return (entry: string) => !keys.has(textKey(entry))
  }
  const added = after.filter(missingIn(before))
  const removed = before.filter(missingIn(after))
  return added.length + removed.length === 0 ? [] : [{ kind: 'list', part, added, removed }]
}

function decisionChange({ decision: before }: ComparedProcedure, { decision: after }: ComparedProcedure) {
  const parts = ['number', 'decidedOn', 'effectiveOn', 'change'] as const
  const isSame = parts.every((part) => textKey(before[part]) === textKey(after[part]))
  return isSame ? [] : [{ kind: 'decision' as const, before, after }]
}

function onlineChange(
  { onlineService: before }: ComparedProcedure,
  { onlineService: after }: ComparedProcedure,
) {
  return before === after ? [] : [{ kind: 'online' as const, before, after }]
}

function formChanges({ forms: before }: ComparedProcedure, { forms: after }: ComparedProcedure) {
  const { pairs, removed, added } = pairRows(before, after, {
    key: ({ name }) => textKey(name),
    likeness: () => 0,
  })
  const names = (rows: { row: { name: string } }[]) => rows.map(({ row }) => row.name)
  const coming = (change: 'added' | 'removed', rows: { row: { name: string } }[]): ProcedureChange[] =>
    rows.length === 0 ? [] : [{ kind: 'forms', change, names: names(rows) }]
  return [
    ...coming('added', added),
    ...coming('removed', removed),
    ...pairs.flatMap((pair) =>
      fileChange(pair.before.file, pair.after.file).map((change) => ({
        kind: 'file' as const,
        part: 'form' as const,
        name: pair.after.name,
        change,
      })),
    ),
  ]
}

function basisChanges(before: ComparedBasis[], after: ComparedBasis[]): ProcedureChange[] {
  const bags = new Map([...before, ...after].map((basis) => [basis, wordBag(basis.text)]))
  const { pairs, removed, added } = pairRows(before, after, {
    key: ({ number, text }) => textKey(number ?? text),
    likeness: (a, b) => {
      const [old, now] = [bags.get(a), bags.get(b)]
      return (a.number && b.number) || !old || !now ? 0 : likeness(old, now)
    },
  })
  const coming = (change: 'added' | 'removed', rows: { row: ComparedBasis }[]): ProcedureChange[] =>
    rows.length === 0
      ? []
      : [{ kind: 'bases', change, bases: rows.map(({ row }) => row.number ?? row.text ?? '') }]
  return [
    ...coming('added', added),
    ...coming('removed', removed),
    ...pairs.flatMap(({ before: old, after: now }): ProcedureChange[] =>
      old.text && now.text && textKey(old.text) !== textKey(now.text)
        ? [{ kind: 'basis-text', number: now.number ?? '', before: old.text, after: now.text }]
        : [],
    ),
  ]
}
