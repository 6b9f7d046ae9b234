import type { ReactNode } from 'react'
import type { Tone } from './badge'

const TONE_CLASSES: Record<Tone, string> = {
  positive: 'border-positive bg-positive-soft',
  warning: 'border-warning bg-warning-soft',
  negative: 'border-negative bg-negative-soft',
  neutral: 'border-line bg-sunken',
}

const TITLE_CLASSES: Record<Tone, string> = {
  positive: 'text-positive',
  warning: 'text-warning',
  negative: 'text-negative',
  neutral: 'text-ink',
}

type StatusBannerProps = {
  tone?: Tone
  title: string
  /** Repeats the title for the eye; with one the title is set large. */
  icon?: ReactNode
  /** A small line above the title: what it answers. */
  eyebrow?: string
  children?: ReactNode
}

/** What a reader must know before the rest of the page: in force or not, replaced by what. */
export function StatusBanner({ tone = 'neutral', title, icon, eyebrow, children }: StatusBannerProps) {
  return (
    <div className={`mb-6 rounded-r border-l-4 px-4 py-3 ${TONE_CLASSES[tone]}`}>
      <div className={`flex items-center gap-3 ${icon ? TITLE_CLASSES[tone] : ''}`}>
        {icon && <span className="shrink-0">{icon}</span>}
        <div className="min-w-0">
          {eyebrow && <p className="text-small text-ink">{eyebrow}</p>}
          <p className={`font-semibold ${icon ? 'text-heading' : ''}`}>{title}</p>
        </div>
      </div>
      {children && <div className={`text-small ${icon ? 'mt-2 space-y-2' : 'mt-1'}`}>{children}</div>}
    </div>
  )
}
