import type { ReactNode } from 'react'
import type { Tone } from './badge'

const TONE_CLASSES: Record<Tone, string> = {
  positive: 'border-positive bg-positive-soft',
  warning: 'border-warning bg-warning-soft',
  negative: 'border-negative bg-negative-soft',
  neutral: 'border-line bg-sunken',
}

type StatusBannerProps = { tone?: Tone; title: string; children?: ReactNode }

/** What a reader must know before the rest of the page: in force or not, replaced by what. */
export function StatusBanner({ tone = 'neutral', title, children }: StatusBannerProps) {
  return (
    <div className={`mb-6 rounded-r border-l-4 px-4 py-3 ${TONE_CLASSES[tone]}`}>
      <p className="font-semibold">{title}</p>
      {children && <div className="text-small mt-1">{children}</div>}
    </div>
  )
}
