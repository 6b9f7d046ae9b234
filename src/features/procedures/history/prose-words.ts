import type { ProcedureChange, ProsePart } from './procedure-change'
import { foldedParts } from './prose-change'
import { wholeDiff, type DiffPart } from './text-diff'
import { shortened } from './words'

type ProseChange = Extract<ProcedureChange, { kind: 'text' }>

/** A change of more words than this is counted, not quoted. */
const MOST_QUOTED = 12
const CONTEXT_WORDS = 3

const PARTS: Record<ProsePart, string> = {
  description: 'mô tả',
  applicantsNote: 'đối tượng thực hiện',
  receivingAddress: 'địa chỉ tiếp nhận',
  results: 'kết quả',
  conditions: 'yêu cầu, điều kiện',
  step: 'trình tự thực hiện',
  methodNote: 'mô tả cách nộp',
  feeText: 'mức thu phí, lệ phí',
  paperNote: 'ghi chú',
}

/** Which text it is: `bước 2 “Nộp hồ sơ”`, `ghi chú của “Tờ khai”`. */
function proseName({ part, place }: Pick<ProseChange, 'part' | 'place'>): string {
  if (!place) return PARTS[part]
  const short = shortened(place, 80)
  switch (part) {
    case 'step': {
      const [, number = '', title] = /^(\d+)(?: (.*))?$/su.exec(short) ?? []
      return `bước ${number}${title ? ` “${title}”` : ''}`
    }
    case 'methodNote':
      return `${PARTS[part]} (${short})`
    case 'feeText':
      return `${PARTS[part]} “${short}”`
    case 'paperNote':
      return `${PARTS[part]} của “${short}”`
    default:
      return PARTS[part]
  }
}

/** `điều kiện: “đủ 18 tuổi” → “đủ 20 tuổi”`, or how many words came and went. */
export function proseInWords(change: ProseChange): string {
  const name = proseName(change)
  const { parts, wordsAdded, wordsRemoved } = change
  const hasKept = parts.some(({ kind }) => kind === 'same' || kind === 'skipped')
  if (wordsRemoved === 0 && !hasKept) return `thêm ${name}: “${excerpt(parts, 'added')}”`
  if (wordsAdded === 0 && !hasKept) return `bỏ ${name} (trước là “${excerpt(parts, 'removed')}”)`
  const quoted = quotedChange(parts)
  if (quoted) return `${name}: ${quoted}`
  if (!hasKept) return `viết lại ${name}`
  const counts = [wordsAdded > 0 && `thêm ${wordsAdded} từ`, wordsRemoved > 0 && `bỏ ${wordsRemoved} từ`]
  return `sửa ${name} (${counts.filter(Boolean).join(', ')})`
}

/** Two wordings of a name: whole where they are short, else only where they differ. */
export function wordingChange(before: string, after: string): string {
  const shortest = 90
  if (before.length <= shortest && after.length <= shortest) return `“${before}” → “${after}”`
  return (
    quotedChange(foldedParts(wholeDiff(before, after))) ?? `“${shortened(before)}” → “${shortened(after)}”`
  )
}

/** The one place where a text changed, with a few words around it; `null` when there are more or it is long. */
function quotedChange(parts: DiffPart[]): string | null {
  const first = parts.findIndex(isChange)
  const last = parts.findLastIndex(isChange)
  if (first < 0 || !parts.slice(first, last + 1).every(isChange)) return null
  const removed = oneLine(parts, 'removed', first, last)
  const added = oneLine(parts, 'added', first, last)
  if ([removed, added].some((text) => text.split(' ').length > MOST_QUOTED)) return null
  const [left, right] = [contextBefore(parts[first - 1]), contextAfter(parts[last + 1])]
  const quote = (text: string) => `“${[left, text, right].filter(Boolean).join(' ')}”`
  const behind = left ? ` sau “${left.replace(/[\s.,;:(–-]+$/, '')}”` : ''
  if (!removed) return `thêm “${added}”${behind}`
  if (!added) return `bỏ “${removed}”${behind}`
  return `${quote(removed)} → ${quote(added)}`
}

function isChange(part: DiffPart): boolean {
  return part.kind === 'added' || part.kind === 'removed'
}

function oneLine(parts: DiffPart[], kind: 'added' | 'removed', first: number, last: number): string {
  return parts
    .slice(first, last + 1)
    .flatMap((part) => (part.kind === kind ? [part.text] : []))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function contextBefore(part: DiffPart | undefined): string {
  const words = wordsOf(part)
  const shown = words.slice(-CONTEXT_WORDS).join(' ')
  return words.length > CONTEXT_WORDS ? `…${shown}` : shown
}

function contextAfter(part: DiffPart | undefined): string {
  const words = wordsOf(part)
  const shown = words.slice(0, CONTEXT_WORDS).join(' ')
  return words.length > CONTEXT_WORDS ? `${shown}…` : shown
}

function wordsOf(part: DiffPart | undefined): string[] {
  return part?.kind === 'same' ? part.text.split(/\s+/).filter(Boolean) : []
}

function excerpt(parts: DiffPart[], kind: 'added' | 'removed'): string {
  return shortened(parts.flatMap((part) => (part.kind === kind ? [part.text] : [])).join(''), 120)
}
