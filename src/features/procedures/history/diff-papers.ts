import type { ComparedCase, ComparedFile, ComparedPaper } from './compared-procedure'
import { pairRows } from './pair-rows'
import type { Cases, PaperDetail, ProcedureChange } from './procedure-change'
import { proseChange } from './prose-change'
import { likeness, textKey, wordBag } from './words'

const NUMBERING = /^[\s\-–+*•]*\(?(?:\d{1,2}|[a-zđ])[.)]\s*(?=\D)/iu

/** A change of the papers before it is known which cases share it. */
type PaperChange =
  | { kind: 'papers'; change: 'added' | 'removed'; name: string }
  | { kind: 'paper-name'; before: string; after: string }
  | { kind: 'paper'; name: string; details: PaperDetail[] }
  | { kind: 'file'; part: 'paperForm'; name: string; change: 'added' | 'removed' | 'replaced' }
  | { kind: 'note'; name: string; before: string | null; after: string | null }

/** Changes of the papers to hand in; what holds for several cases is said once. */
export function diffCases(before: ComparedCase[], after: ComparedCase[]): ProcedureChange[] {
  const isOnlyOne = before.length <= 1 && after.length <= 1
  const bags = new Map(
    [...before, ...after].map((group) => [
      group,
      { name: wordBag(group.name), papers: wordBag(group.papers.map(({ name }) => name).join(' ')) },
    ]),
  )
  const { pairs, removed, added } = pairRows(before, after, {
    key: ({ name }) => nameKey(name),
    likeness: (a, b) => {
      const [old, now] = [bags.get(a), bags.get(b)]
      if (isOnlyOne || !old || !now) return 1
      const ofNames = old.name.size > 0 && now.name.size > 0 ? likeness(old.name, now.name) : 0
      return Math.max(ofNames, likeness(old.papers, now.papers))
    },
  })
  const caseName = (group: ComparedCase, index: number) => group.name ?? `Trường hợp ${index + 1}`
  const changes = pairs.flatMap((pair) =>
    diffPapers(pair.before.papers, pair.after.papers).map((change) => ({
      change,
      name: caseName(pair.after, pair.indexAfter),
    })),
  )
  const wholeCase = (change: 'added' | 'removed') => (entry: { row: ComparedCase; index: number }) => ({
    kind: 'case' as const,
    change,
    name: caseName(entry.row, entry.index),
    papers: entry.row.papers.map(({ name }) => name),
  })
  if (isOnlyOne && pairs.length === 0) {
    // The only case came or went: its papers did.
    const papers = diffPapers(before[0]?.papers ?? [], after[0]?.papers ?? [])
    return byCases(
      papers.map((change) => ({ change, name: '' })),
      1,
    )
  }
  return [
    ...added.map(wholeCase('added')),
    ...removed.map(wholeCase('removed')),
    ...pairs.flatMap(({ before: { name: old }, after: { name: now } }): ProcedureChange[] =>
      old && now && nameKey(old) !== nameKey(now) ? [{ kind: 'case-name', before: old, after: now }] : [],
    ),
    ...byCases(changes, Math.max(before.length, after.length)),
  ]
}

function diffPapers(before: ComparedPaper[], after: ComparedPaper[]): PaperChange[] {
  const bags = new Map([...before, ...after].map((paper) => [paper, wordBag(paper.name)]))
  const bagOf = (paper: ComparedPaper) => bags.get(paper) ?? wordBag(paper.name)
  const { pairs, removed, added } = pairRows(before, after, {
    key: ({ name }) => nameKey(name),
    likeness: (a, b) => likeness(bagOf(a), bagOf(b)),
  })
  return [
    ...added.map(({ row }) => ({ kind: 'papers' as const, change: 'added' as const, name: row.name })),
    ...removed.map(({ row }) => ({ kind: 'papers' as const, change: 'removed' as const, name: row.name })),
    ...pairs.flatMap(({ before: old, after: now }) => diffPaper(old, now)),
  ]
}

function diffPaper(old: ComparedPaper, now: ComparedPaper): PaperChange[] {
  const { name } = now
  const number = (part: 'originals' | 'copies'): PaperDetail[] =>
    (old[part] ?? 0) === (now[part] ?? 0)
      ? []
      : [{ part, before: String(old[part] ?? 0), after: String(now[part] ?? 0) }]
  const details: PaperDetail[] = [
    ...number('originals'),
    ...number('copies'),
    ...(textKey(old.formName) === textKey(now.formName)
      ? []
      : [{ part: 'formName' as const, before: old.formName, after: now.formName }]),
  ]
  return [
    ...(nameKey(old.name) === nameKey(name)
      ? []
      : [{ kind: 'paper-name' as const, before: old.name, after: name }]),
    ...(details.length > 0 ? [{ kind: 'paper' as const, name, details }] : []),
    ...fileChange(old.form, now.form).map((change) => ({
      kind: 'file' as const,
      part: 'paperForm' as const,
      name,
      change,
    })),
    ...(textKey(old.note) === textKey(now.note)
      ? []
      : [{ kind: 'note' as const, name, before: old.note, after: now.note }]),
  ]
}

/** Names are the same under another number: `a) Đơn đề nghị`, `1. Đơn đề nghị`. */
function nameKey(name: string | null): string {
  return textKey(name?.replace(NUMBERING, '') ?? null)
}

/** What happened to a file; nothing when it is the same one. */
export function fileChange(
  before: ComparedFile | null,
  after: ComparedFile | null,
): ('added' | 'removed' | 'replaced')[] {
  if (before?.id === after?.id) return []
  return [before ? (after ? 'replaced' : 'removed') : 'added']
}

function byCases(changes: { change: PaperChange; name: string }[], caseCount: number): ProcedureChange[] {
  const groups = Map.groupBy(changes, ({ change }) => JSON.stringify(change))
  const shared = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const names = caseCount > 1 ? [...new Set(group.map(({ name }) => name))] : []
    return [{ change: first.change, cases: { isAll: names.length === caseCount, names } }]
  })
  return [
    ...paperLists(shared, 'added'),
    ...paperLists(shared, 'removed'),
    ...shared.flatMap(({ change, cases }): ProcedureChange[] => {
      switch (change.kind) {
        case 'papers':
          return []
        case 'note':
          return proseChange('paperNote', change.before, change.after, change.name)
        case 'file':
          return [change]
        default:
          return [{ ...change, cases }]
      }
    }),
  ]
}

function paperLists(
  shared: { change: PaperChange; cases: Cases }[],
  coming: 'added' | 'removed',
): ProcedureChange[] {
  const papers = shared.flatMap(({ change, cases }) =>
    change.kind === 'papers' && change.change === coming ? [{ name: change.name, cases }] : [],
  )
  return [...Map.groupBy(papers, ({ cases }) => JSON.stringify(cases)).values()].flatMap((group) => {
    const [first] = group
    return first
      ? [{ kind: 'papers', change: coming, cases: first.cases, names: group.map(({ name }) => name) }]
      : []
  })
}
