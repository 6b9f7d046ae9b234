import type { Effect } from '@/platform/official-documents/effects'

const PATHS: Record<Effect, string> = {
  'in-force': 'M7 12.5l3.5 3.5L17 8.5',
  'partly-expired': 'M12 3v18M12 3a9 9 0 0 1 0 18',
  'not-yet': 'M12 7v5l3.5 2',
  suspended: 'M9.5 8v8M14.5 8v8',
  expired: 'M8 8l8 8M16 8l-8 8',
  obsolete: 'M8 8l8 8M16 8l-8 8',
  unknown: 'M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.5v.01',
}

/** The same as the words beside it say, for the eye. */
export function EffectIcon({ effect, className }: { effect: Effect; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <circle cx="12" cy="12" r="9" />
      <path d={PATHS[effect]} fill={effect === 'partly-expired' ? 'currentColor' : 'none'} />
    </svg>
  )
}
