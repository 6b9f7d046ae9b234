import type { ComparedFile, ComparedPaper } from './compared-procedure'
import { pairRows } from './pair-rows'
import type { PaperDetail } from './procedure-change'
import { likeness, textKey, wordBag } from './words'

const NUMBERING = /^[\s\-–+*•]*\(?(?:\d{1,2}|[a-zđ])[.)]\s*(?=\D)/iu

/** A change of the papers of one case, before it is known which other cases share it. */
export type PaperChange =
  | { kind: 'papers'; change: 'added' | 'removed'; name: string }
  | { kind: 'paper-name'; before: string; after: string }
  | { kind: 'paper'; nameBefore: string; name: string; details: PaperDetail[] }
  | {
      kind: 'file'
      part: 'paperForm'
      nameBefore: string
      name: string
      change: 'added' | 'removed' | 'replaced'
    }
  | { kind: 'note'; nameBefore: string; name: string; before: string | null; after: string | null }

/** Changes of the papers of one case. */
export function diffPapers(before: ComparedPaper[], after: ComparedPaper[]): PaperChange[] {
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
  const names = { nameBefore: old.name, name: now.name }
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
    ...(nameKey(old.name) === nameKey(now.name)
      ? []
      : [{ kind: 'paper-name' as const, before: old.name, after: now.name }]),
    ...(details.length > 0 ? [{ kind: 'paper' as const, ...names, details }] : []),
    ...fileChange(old.form, now.form).map((change) => ({
      kind: 'file' as const,
      part: 'paperForm' as const,
      ...names,
      change,
    })),
    ...(textKey(old.note) === textKey(now.note)
      ? []
      : [{ kind: 'note' as const, ...names, before: old.note, after: now.note }]),
  ]
}

/** Names are the same under another number: `a) Đơn đề nghị`, `1. Đơn đề nghị`. */
export function nameKey(name: string | null): string {
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
