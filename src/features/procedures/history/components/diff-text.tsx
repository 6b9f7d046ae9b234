import { getTranslations } from 'next-intl/server'
import type { DiffPart } from '../text-diff'

/** A text with what came underlined and what went struck through; colours and spoken words say it once more. */
export async function DiffText({ parts }: { parts: DiffPart[] }) {
  const t = await getTranslations('procedure-history')
  return (
    <p className="max-w-[72ch] break-words whitespace-pre-line">
      {parts.map((part, index) => {
        switch (part.kind) {
          case 'same':
            return <span key={index}>{part.text}</span>
          case 'skipped': {
            const isOfChange = isChange(parts[index - 1])
            return (
              <span key={index} className="text-small text-muted block py-1 italic">
                {t(isOfChange ? 'skippedChanged' : 'skipped', { count: part.words })}
              </span>
            )
          }
          default:
            return (
              <Changed key={index} kind={part.kind} text={part.text} spoken={t(part.kind)} end={t('end')} />
            )
        }
      })}
    </p>
  )
}

type ChangedProps = { kind: 'added' | 'removed'; text: string; spoken: string; end: string }

function Changed({ kind, text, spoken, end }: ChangedProps) {
  const words = text.trimEnd()
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Mark className={MARKS[kind]}>
        <span className="sr-only">{spoken} </span>
        {words}
        <span className="sr-only"> {end} </span>
      </Mark>
      {text.slice(words.length)}
    </>
  )
}

/** How added and removed words look. */
export const MARKS = {
  added:
    'bg-positive-soft text-positive decoration-2 underline underline-offset-4 box-decoration-clone rounded-sm px-0.5',
  removed: 'bg-negative-soft text-negative decoration-2 line-through box-decoration-clone rounded-sm px-0.5',
}

function isChange(part: DiffPart | undefined): boolean {
  return part?.kind === 'added' || part?.kind === 'removed'
}
