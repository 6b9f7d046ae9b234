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
  /** The name has every weighing word. */
  complete: number
  /** Share of the weighing words that the name has in the same order. */
  order: number
  /** The name begins with the words, or with an official wording, as they stand. */
  head: number
  /** Share of the special acts asked for that the name has. */
  actAsked: number
  /** Special acts are asked for, and the name has none of them. */
  actOther: number
  /** The name has special acts that are not asked for. */
  actUnasked: number
  /** Sector, results and conditions. */
  texts: number
  /** Done at the commune. */
  commune: number
  /** The name says that it is done elsewhere than at a commune. */
  elsewhere: number
  /** Done at the commune, and a citizen asks for himself. */
  citizen: number
}

export type Weights = Record<keyof Features, number>
