import type { Weights } from './features'

/**
 * Learned on real questions by listwise softmax with cross-validation; what each brings stands in docs/benchmarks.md.
 */
export const WEIGHTS: Weights = {
  words: -0.1,
  pairs: 0.57,
  texts: 0.19,
  coverage: 1.5,
  nameCoverage: 1.2,
  complete: 0.72,
  order: 0.4,
  head: 0.1,
  actAsked: 0.15,
  actOther: -0.2,
  actUnasked: -0.53,
  commune: 0.06,
  citizen: 0.3,
  elsewhere: -0.08,
  translated: -1.45,
}
