/** What speaks for and against a procedure as the answer to a question; each about 0 to 1. */
export type Features = {
  /** BM25 of the words, as a share of what a name with all of them would have. */
  words: number
  /** The same of neighbouring pairs. */
  pairs: number
  /** Share of the question's weighing words that the name or an alias has. */
  coverage: number
  /** Share of the name that the question asked for: the general procedure before its special cases. */
  nameCoverage: number
  /** The best of the official wordings that the vocabulary gave. */
  official: number
  /** The name contains the words, or an official wording, as they stand. */
  phrase: number
  /** The name begins with them. */
  head: number
  /** The name's act is asked for. */
  actAsked: number
  /** Another act than the name's is asked for. */
  actOther: number
  /** No act is asked for, and the name's is not the usual first one. */
  actUnasked: number
  /** Sector, results and conditions. */
  texts: number
  /** Done at the commune. */
  commune: number
  ministry: number
  /** The name speaks of a place where it is done that the question does not. */
  elsewhere: number
  citizen: number
}

export type Weights = Record<keyof Features, number>
