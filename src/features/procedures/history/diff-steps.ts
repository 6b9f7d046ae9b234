import type { ComparedStep } from './compared-procedure'
import { pairRows, type Pair } from './pair-rows'
import type { ProcedureChange } from './procedure-change'
import { proseChange } from './prose-change'
import { likeness, shortened, textKey, wordBag } from './words'

const NUMBERING = /^\s*bước\s+\d+\s*[:.\-–)]*\s*/iu

/** Changes of the steps. Their numbers are their places: a step that only moved down is the same step. */
export function diffSteps(before: ComparedStep[], after: ComparedStep[]): ProcedureChange[] {
  const bags = new Map(
    [...before, ...after].map((step) => [step, { title: wordBag(titleOf(step)), body: wordBag(step.body) }]),
  )
  const areOnly = before.length === 1 && after.length === 1
  const { pairs, removed, added } = pairRows(before, after, {
    key: (step) => textKey(`${titleOf(step) ?? ''} ${step.body ?? ''}`),
    likeness: (a, b) => {
      const [old, now] = [bags.get(a), bags.get(b)]
      if (areOnly || !old || !now) return 1
      const ofTitles = old.title.size > 0 && now.title.size > 0 ? likeness(old.title, now.title) : 0
      const ofBodies = old.body.size > 0 && now.body.size > 0 ? likeness(old.body, now.body) : 0
      return Math.max(ofTitles, ofBodies)
    },
  })
  if (isResplit(before, after, pairs)) return proseChange('step', joined(before), joined(after))
  return [
    ...added.map(({ row }) => ({ kind: 'step' as const, change: 'added' as const, title: nameOf(row) })),
    ...removed.map(({ row }) => ({ kind: 'step' as const, change: 'removed' as const, title: nameOf(row) })),
    ...(isInOrder(pairs) ? [] : [{ kind: 'steps-order' as const }]),
    ...pairs.flatMap((pair) => diffStep(pair, after.length)),
  ]
}

/** More of the words stay in the whole than in the steps by this share: they only moved between steps. */
const LEAST_MOVED = 0.1

/** True when the same text was cut into other steps; told step by step, most of it would come and go. */
function isResplit(before: ComparedStep[], after: ComparedStep[], pairs: Pair<ComparedStep>[]): boolean {
  if (before.length === after.length && pairs.length === after.length) return false
  const bag = (steps: ComparedStep[]) => wordBag(joined(steps))
  const [old, now] = [bag(before), bag(after)]
  const keptInSteps = pairs.reduce((sum, pair) => {
    const [a, b] = [bag([pair.before]), bag([pair.after])]
    return sum + likeness(a, b) * (a.size + b.size)
  }, 0)
  return likeness(old, now) - keptInSteps / (old.size + now.size) > LEAST_MOVED
}

function joined(steps: ComparedStep[]): string {
  return steps.flatMap((step) => [titleOf(step), step.body].filter(Boolean)).join('\n')
}

function diffStep({ before, after, indexAfter }: Pair<ComparedStep>, stepCount: number): ProcedureChange[] {
  const [old, now] = [titleOf(before), titleOf(after)]
  const place = stepCount > 1 ? `${indexAfter + 1}${now ? ` ${now}` : ''}` : null
  return [
    ...(old && now && textKey(old) !== textKey(now)
      ? [{ kind: 'step-title' as const, before: old, after: now }]
      : []),
    ...proseChange('step', bodyOf(before, now), bodyOf(after, old), place),
  ]
}

/** A title that the other state does not have counts with the body: words move between the two. */
function bodyOf(step: ComparedStep, otherTitle: string | null): string | null {
  const title = titleOf(step)
  return title && !otherTitle ? [title, step.body].filter(Boolean).join('\n') : step.body
}

function isInOrder(pairs: Pair<ComparedStep>[]): boolean {
  return pairs.every((pair, place) => place === 0 || (pairs[place - 1]?.indexBefore ?? -1) < pair.indexBefore)
}

/** The title without "Bước 2:"; `null` where nothing is left. */
function titleOf({ title }: ComparedStep): string | null {
  return title?.replace(NUMBERING, '').trim() || null
}

function nameOf(step: ComparedStep): string {
  return titleOf(step) ?? shortened(step.body ?? '', 120)
}
