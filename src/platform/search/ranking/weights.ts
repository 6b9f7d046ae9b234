import type { Weights } from './features'

/**
 * Learned on real questions by listwise softmax with cross-validation; what each brings stands in docs/benchmarks.md.
 */
export const WEIGHTS: Weights = {
  words: 0.1,
  pairs: 0.7,
  coverage: 1.65,
  nameCoverage: 0.95,
  official: 0.4,
  phrase: 0,
  head: 0.2,
  actAsked: 0.22,
  actOther: -0.2,
  actUnasked: -0.43,
  texts: 0.28,
  commune: 0.18,
  ministry: -0.02,
  elsewhere: -0.1,
  citizen: 0.2,
}
