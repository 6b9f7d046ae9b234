import { getTranslations } from 'next-intl/server'
import type { DiffPart } from '../text-diff'
import { DiffParts } from './diff-parts'

/** How added and removed words look: a line under or through them says what the colour says. */
export const MARKS = {
  added:
    'bg-positive-soft text-positive decoration-2 underline underline-offset-4 box-decoration-clone rounded-sm px-0.5',
  removed: 'bg-negative-soft text-negative decoration-2 line-through box-decoration-clone rounded-sm px-0.5',
}

/** A compared text on a public page. */
export async function DiffText({ parts }: { parts: DiffPart[] }) {
  const t = await getTranslations('procedure-history')
  const look = {
    added: { className: MARKS.added },
    removed: { className: MARKS.removed },
    skipped: { className: 'text-small text-muted block py-1 italic' },
    spoken: { className: 'sr-only' },
    words: { added: t('added'), removed: t('removed'), end: t('end') },
    skippedWords: (count: number, isOfChange: boolean) =>
      t(isOfChange ? 'skippedChanged' : 'skipped', { count }),
  }
  return (
    <p className="max-w-[46rem] break-words whitespace-pre-line">
      <DiffParts parts={parts} look={look} />
    </p>
  )
}
