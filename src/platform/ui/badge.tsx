import type { ReactNode } from 'react'

/** What a colour says: in force, soon to change, no longer valid, or nothing in particular. */
export type Tone = 'positive' | 'warning' | 'negative' | 'neutral'

const TONE_CLASSES: Record<Tone, string> = {
  positive: 'bg-positive-soft text-positive',
  warning: 'bg-warning-soft text-warning',
  negative: 'bg-negative-soft text-negative',
  neutral: 'bg-sunken text-muted',
}

/** A word or two beside a title; the words carry the meaning, the colour repeats it. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`badge text-tiny inline-block max-w-full shrink-0 rounded-full px-2.5 py-0.5 font-semibold ${TONE_CLASSES[tone]}`}
    >
      {children}
    </span>
  )
}
