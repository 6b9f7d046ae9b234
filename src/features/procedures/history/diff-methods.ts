import type { ComparedFee, ComparedMethod, ComparedTime, SubmissionWay } from './compared-procedure'
import { pairRows } from './pair-rows'
import type { ProcedureChange, Ways } from './procedure-change'
import { proseChange } from './prose-change'
import { isFree, waysInWords } from './value-words'
import { likeness, textKey, wordBag } from './words'

/** Two states of one row about a way to submit. */
type MethodPair = { way: SubmissionWay; before: ComparedMethod; after: ComparedMethod }
/** A row that a way to submit gained or lost while it kept others. */
type LoneRow = { way: SubmissionWay; change: 'added' | 'removed'; row: ComparedMethod }
type TimeChange = { before: ComparedTime | null; after: ComparedTime | null }
type FeeChange = { before: ComparedFee | null; after: ComparedFee | null }

/** Changes in how to submit, how long it takes and what it costs; what holds for several ways is said once. */
export function diffMethods(before: ComparedMethod[], after: ComparedMethod[]): ProcedureChange[] {
  const ways = [...new Set([...before, ...after].map(({ method }) => method))]
  const rowsOf = (methods: ComparedMethod[], way: SubmissionWay) =>
    methods.filter(({ method }) => method === way)
  const shared = ways.filter((way) => rowsOf(before, way).length > 0 && rowsOf(after, way).length > 0)
  const paired = shared.map((way) => pairsOf(way, rowsOf(before, way), rowsOf(after, way)))
  const pairs = paired.flatMap((rows) => rows.pairs)
  return [
    ...ways.flatMap((way): ProcedureChange[] => {
      if (shared.includes(way)) return []
      const isNew = rowsOf(before, way).length === 0
      const rows = rowsOf(isNew ? after : before, way)
      return [{ kind: 'method', change: isNew ? 'added' : 'removed', way, rows }]
    }),
    ...loneRows(
      paired.flatMap((rows) => rows.lone),
      shared.length,
    ),
    ...alike(pairs, timeChanges).map(({ ways, ...change }) => ({ kind: 'time' as const, ways, ...change })),
    ...alike(pairs, (pair) => feeChanges(pair).filter(isInShort), feeGroup).map(({ ways, ...change }) => ({
      kind: 'fee' as const,
      ways,
      ...change,
    })),
    ...proseOfFees(pairs),
    ...proseOfNotes(pairs),
  ]
}

function pairsOf(way: SubmissionWay, before: ComparedMethod[], after: ComparedMethod[]) {
  const bag = (method: ComparedMethod) => wordBag(wordsOf(method))
  const bags = new Map([...before, ...after].map((method) => [method, bag(method)]))
  const { pairs, removed, added } = pairRows(before, after, {
    key: (method) => textKey(wordsOf(method)),
    // Rows of one way are the same row rather than another, however much they changed.
    likeness: (a, b) => 0.5 + likeness(bags.get(a) ?? bag(a), bags.get(b) ?? bag(b)) / 2,
  })
  const lone =
    (change: LoneRow['change']) =>
    (entry: { row: ComparedMethod }): LoneRow => ({
      way,
      change,
      row: entry.row,
    })
  return {
    pairs: pairs.map((pair): MethodPair => ({ way, before: pair.before, after: pair.after })),
    lone: [...added.map(lone('added')), ...removed.map(lone('removed'))],
  }
}

/** Rows are one row for people when they name the same time and fees: their notes often differ by the way only. */
function loneRows(rows: LoneRow[], wayCount: number): ProcedureChange[] {
  const groups = Map.groupBy(rows, ({ change, row: { time, fees } }) =>
    JSON.stringify({ change, time, fees }),
  )
  return [...groups.values()].flatMap((group): ProcedureChange[] => {
    const [first] = group
    if (!first) return []
    const { time, fees, note } = first.row
    const ways = [...new Set(group.map(({ way }) => way))]
    const isAll = ways.length === wayCount
    return [{ kind: 'method-row', change: first.change, ways: { isAll, ways }, time, fees, note }]
  })
}

function wordsOf({ time, fees, note }: ComparedMethod): string {
  const ofFees = fees.flatMap(({ name, amount, basis, text }) => [name, amount, basis, text])
  return [time.value, time.unit, time.text, ...ofFees, note].filter((word) => word !== null).join(' ; ')
}

function timeChanges({ before, after }: MethodPair): TimeChange[] {
  const [old, now] = [told(before.time), told(after.time)]
  const isSame =
    old?.value === now?.value &&
    old?.unit === now?.unit &&
    textKey(old?.text ?? null) === textKey(now?.text ?? null)
  return isSame ? [] : [{ before: old, after: now }]
}

function told(time: ComparedTime): ComparedTime | null {
  return time.value !== null || time.text !== null ? time : null
}

function feeChanges({ before, after }: MethodPair): FeeChange[] {
  const { pairs, removed, added } = pairRows(before.fees, after.fees, {
    key: feeKey,
    likeness: feeLikeness,
  })
  return [
    ...pairs.filter((pair) => feeKey(pair.before) !== feeKey(pair.after)),
    ...removed.map(({ row }) => ({ before: row, after: null })),
    ...added.map(({ row }) => ({ before: null, after: row })),
  ].map((change) => ({ before: change.before, after: change.after }))
}

function feeKey(fee: ComparedFee): string {
  if (isFree(fee)) return `free|${textKey(fee.name)}|${textKey(fee.basis)}`
  const { name, amount, basis, text } = fee
  return [textKey(name), amount ?? '', textKey(basis), textKey(text)].join('|')
}

/** Fees are one fee when they have one name; without names, when nothing else says that they differ. */
function feeLikeness(a: ComparedFee, b: ComparedFee): number {
  if (a.name && b.name) return likeness(wordBag(a.name), wordBag(b.name))
  const words = (fee: ComparedFee) => wordBag([fee.basis, fee.text].join(' '))
  return 0.5 + likeness(words(a), words(b)) / 2
}

/** Words that replaced words are compared as prose; everything else about a fee is said in a line. */
function isInShort(change: FeeChange): boolean {
  const { before, after } = change
  if (!before || !after || before.amount !== after.amount) return true
  const isSame = (part: 'name' | 'basis' | 'text') => textKey(before[part]) === textKey(after[part])
  return !isSame('name') || !isSame('basis') || !before.text || !after.text
}

function proseOfFees(pairs: MethodPair[]): ProcedureChange[] {
  const changed = alike(pairs, (pair) =>
    feeChanges(pair).flatMap(({ before, after }) =>
      before?.text && after?.text
        ? [{ names: [before.name, after.name] as const, before: before.text, after: after.text }]
        : [],
    ),
  )
  return changed.flatMap(({ names: [old, now], before, after }) =>
    proseChange('feeText', before, after, now ?? old),
  )
}

function proseOfNotes(pairs: MethodPair[]): ProcedureChange[] {
  const changed = alike(pairs, ({ before, after }) => {
    const [old, now] = [before.note, after.note]
    return textKey(old) === textKey(now) ? [] : [{ before: old, after: now }]
  })
  return changed.flatMap(({ before, after, ways }) =>
    proseChange('methodNote', before, after, ways.isAll ? null : waysInWords(ways.ways)),
  )
}

/** Fees whose amounts change alike are one change for people, whatever else is noted beside the amounts. */
function feeGroup(change: FeeChange): string {
  const { before, after } = change
  if (!before || !after || before.amount === after.amount) {
    return JSON.stringify(change)
  }
  return JSON.stringify([before, after].map(({ name, amount }) => [name, amount]))
}

/** The same change of several ways as one change that names them. */
function alike<T extends object>(
  pairs: MethodPair[],
  changesOf: (pair: MethodPair) => T[],
  groupOf: (change: T) => string = JSON.stringify,
): (T & { ways: Ways })[] {
  const found = pairs.flatMap((pair) => changesOf(pair).map((change) => ({ change, pair })))
  const groups = [...Map.groupBy(found, ({ change }) => groupOf(change)).values()]
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const rows = new Set(group.map(({ pair }) => pair))
    const ways = [...new Set(group.map(({ pair }) => pair.way))]
    return [{ ...first.change, ways: { isAll: rows.size === pairs.length, ways } }]
  })
}
