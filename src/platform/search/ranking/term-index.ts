/** Constants of BM25 (Robertson and Zaragoza, 2009): how soon repetition stops to count, how much length weighs. */
type Bm25 = { k1: number; b: number }

/** An inverted index in memory that scores documents by BM25; documents come and go one by one. */
export class TermIndex {
  private readonly postings = new Map<string, Map<number, number>>()
  private readonly lengths = new Map<number, number>()
  private totalLength = 0

  constructor(private readonly constants: Bm25) {}

  /** @param place number of the document, not in use */
  add(place: number, terms: string[]): void {
    for (const term of terms) {
      let documents = this.postings.get(term)
      if (!documents) this.postings.set(term, (documents = new Map<number, number>()))
      documents.set(place, (documents.get(place) ?? 0) + 1)
    }
    this.lengths.set(place, terms.length)
    this.totalLength += terms.length
  }

  /** @param terms those the document was added with */
  remove(place: number, terms: string[]): void {
    for (const term of new Set(terms)) {
      const documents = this.postings.get(term)
      documents?.delete(place)
      if (documents?.size === 0) this.postings.delete(term)
    }
    this.totalLength -= this.lengths.get(place) ?? 0
    this.lengths.delete(place)
  }

  /** In how many documents a term is. */
  frequency(term: string): number {
    return this.postings.get(term)?.size ?? 0
  }

  /** What a term weighs: the rarer the more. */
  weight(term: string): number {
    const frequency = this.frequency(term)
    return Math.log(1 + (this.lengths.size - frequency + 0.5) / (frequency + 0.5))
  }

  /** Adds the score of one term, times `factor`, to the scores of the documents that have it. */
  score(term: string, factor: number, scores: Float64Array): void {
    const documents = this.postings.get(term)
    if (!documents) return
    const { k1, b } = this.constants
    const average = this.totalLength / this.lengths.size
    const weight = factor * this.weight(term) * (k1 + 1)
    for (const [place, count] of documents) {
      const length = (this.lengths.get(place) ?? 0) / average
      scores[place] = (scores[place] ?? 0) + (weight * count) / (count + k1 * (1 - b + b * length))
    }
  }

  terms(): Iterable<string> {
    return this.postings.keys()
  }
}
