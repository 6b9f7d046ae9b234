import type { ComparedCase } from './compared-procedure'
import { diffPapers, nameKey, type PaperChange } from './diff-papers'
import { pairRows } from './pair-rows'
import type { Cases, ProcedureChange } from './procedure-change'
import { proseChange } from './prose-change'
import { likeness, wordBag } from './words'

/** A change of the papers and the case it was found in; `at` tells cases of one name apart. */
type Found = { change: PaperChange; at: number; caseName: string }
type Shared = { change: PaperChange; cases: Cases; at: string }

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
  const found = pairs.flatMap((pair, at) =>
    diffPapers(pair.before.papers, pair.after.papers).map((change) => ({
      change,
      at,
      caseName: caseName(pair.after, pair.indexAfter),
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
      papers.map((change) => ({ change, at: 0, caseName: '' })),
      1,
    )
  }
  return [
    ...added.map(wholeCase('added')),
    ...removed.map(wholeCase('removed')),
    ...pairs.flatMap(({ before: { name: old }, after: { name: now } }): ProcedureChange[] =>
      old && now && nameKey(old) !== nameKey(now) ? [{ kind: 'case-name', before: old, after: now }] : [],
    ),
    ...byCases(found, Math.max(before.length, after.length)),
  ]
}

/** The same change in several cases as one change that names them. */
function byCases(found: Found[], caseCount: number): ProcedureChange[] {
  const groups = Map.groupBy(found, ({ change }) => JSON.stringify(change))
  const shared = [...groups.values()].flatMap((group): Shared[] => {
    const [first] = group
    if (!first) return []
    const places = [...new Set(group.map(({ at }) => at))]
    const names = caseCount > 1 ? [...new Set(group.map(({ caseName }) => caseName))] : []
    return [{ change: first.change, cases: { isAll: places.length === caseCount, names }, at: places.join() }]
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
          return [{ kind: 'file', part: change.part, name: change.name, change: change.change }]
        case 'paper':
          return [{ kind: 'paper', cases, name: change.name, details: change.details }]
        case 'paper-name':
          return [{ ...change, cases }]
      }
    }),
  ]
}

function paperLists(shared: Shared[], coming: 'added' | 'removed'): ProcedureChange[] {
  const papers = shared.flatMap(({ change, cases, at }) =>
    change.kind === 'papers' && change.change === coming ? [{ name: change.name, cases, at }] : [],
  )
  return [...Map.groupBy(papers, ({ at }) => at).values()].flatMap((group): ProcedureChange[] => {
    const [first] = group
    return first
      ? [{ kind: 'papers', change: coming, cases: first.cases, names: group.map(({ name }) => name) }]
      : []
  })
}
