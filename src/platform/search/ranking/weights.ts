import type { Weights } from './features'

/**
 * Learned on real questions by listwise softmax with cross-validation; what each brings stands in docs/benchmarks.md.
 */
export const WEIGHTS: Weights = {
  words: -0.3,
  pairs: 0.58,
  coverage: 1.6,
  nameCoverage: 1.2,
  official: 0.3,
  complete: 0.55,
  order: 0.58,
  head: 0.18,
  actAsked: 0.22,
  actOther: -0.2,
  actUnasked: -0.57,
  texts: 0.24,
  commune: 0.1,
  elsewhere: -0.25,
  citizen: 0.35,
}
