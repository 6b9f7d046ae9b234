import type { Weights } from './features'

/**
 * Learned on real questions by listwise softmax with cross-validation; what each brings stands in docs/benchmarks.md.
 */
export const WEIGHTS: Weights = {
  words: -0.1,
  pairs: 0.56,
  texts: 0.24,
  coverage: 1.4,
  nameCoverage: 1.1,
  complete: 0.65,
  order: 0.42,
  head: 0.05,
  actAsked: 0.05,
  actOther: -0.3,
  actUnasked: -0.5,
  commune: 0.05,
  citizen: 0.35,
  elsewhere: -0.15,
  translated: -1.4,
}
