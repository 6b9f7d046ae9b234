import type { Weights } from './features'

/**
 * Learned on real questions by listwise softmax with cross-validation; what each brings stands in docs/benchmarks.md.
 */
export const WEIGHTS: Weights = {
  words: 0.2,
  pairs: 0.7,
  coverage: 1.5,
  nameCoverage: 0.9,
  official: 0.5,
  phrase: 0,
  head: 0.3,
  actAsked: 0.2,
  actOther: -0.2,
  actUnasked: -0.25,
  texts: 0.3,
  commune: 0.25,
  ministry: 0,
  elsewhere: -0.12,
  citizen: 0,
}
