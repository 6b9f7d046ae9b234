import { withoutMark } from '@/platform/text/text-blocks'
import type { ProcedureChange } from './diff-procedures'
import type { DiffPart } from './text-diff'
import { shortened } from './words'

/** What the sentence of a change leaves out: a compared text, or the names it cut short or left away. */
export type ChangeDetail =
  { kind: 'text'; parts: DiffPart[]; length: number } | { kind: 'names'; names: string[] }

/** A text as short as this stands whole in the sentence. */
const SHORT_TEXT = 120
const SHORT_NAME = 90
const FEW_NAMES = 4
const LONGEST_NAME = 400

/** The detail below a change's sentence; `null` where the sentence says all. */
export function changeDetail(change: ProcedureChange): ChangeDetail | null {
  if (change.kind === 'text') {
    const { parts } = change
    const length = parts.reduce((sum, part) => sum + (part.kind === 'skipped' ? 0 : part.text.length), 0)
    const isSaid = length === 0 || (parts.length === 1 && length <= SHORT_TEXT)
    return isSaid ? null : { kind: 'text', parts, length }
  }
  const names = namesOf(change)
  return names.length > 0 ? { kind: 'names', names } : null
}

function namesOf(change: ProcedureChange): string[] {
  switch (change.kind) {
    case 'papers':
    case 'forms':
      return cutShort(change.names)
    case 'bases':
      return cutShort(change.bases)
    case 'case':
      return change.papers.map(printed)
    case 'list':
      return [
        ...cutShort(change.added).map((name) => `thêm: ${name}`),
        ...cutShort(change.removed).map((name) => `bỏ: ${name}`),
      ]
    default:
      return []
  }
}

/** All the names where the sentence could not say each in full. */
function cutShort(names: string[]): string[] {
  const isCut = names.length > FEW_NAMES || names.some((name) => name.length > SHORT_NAME)
  return isCut ? names.map(printed) : []
}

function printed(name: string): string {
  return shortened(withoutMark(name), LONGEST_NAME)
}
