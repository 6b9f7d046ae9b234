import type { Tone } from '../ui/badge'
import type { Effect } from './effects'

/** The colour that repeats what the words say of an effect. */
export const EFFECT_TONES: Record<Effect, Tone> = {
  'in-force': 'positive',
  'not-yet': 'warning',
  'partly-expired': 'warning',
  suspended: 'warning',
  expired: 'negative',
  obsolete: 'negative',
  unknown: 'neutral',
}
