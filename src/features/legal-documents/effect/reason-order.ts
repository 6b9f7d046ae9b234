import type { EffectReason } from './effect-period'

/**
 * Reasons in an order of their own, each once, so that it does not matter who entered what first: what lies longest in
 * the past comes first, what has no day last.
 */
export function inOrder(reasons: EffectReason[]): EffectReason[] {
  const keyed = new Map(reasons.map((reason) => [keyOf(reason), reason]))
  return [...keyed.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason)
}

function keyOf(reason: EffectReason): string {
  return `${'on' in reason && reason.on !== null ? reason.on : '~'} ${JSON.stringify(reason)}`
}
