/** Constants of BM25 (Robertson and Zaragoza, 2009): how soon repetition stops to count, how much length weighs. */
type Bm25 = { k1: number; b: number }

/** Where a term is and how often; two arrays, for walking through them is most of what ranking does. */
type Postings = { places: number[]; counts: number[] }

/** An inverted index in memory that scores documents by BM25; documents come and go one by one. */
export class TermIndex {
  private readonly postings = new Map<string, Postings>()
  private readonly lengths: number[] = []
  private readonly weights = new Map<string, number>()
  private totalLength = 0
  private size = 0

  constructor(private readonly constants: Bm25) {}

  /** @param place number of the document, not in use */
  add(place: number, terms: string[]): void {
    for (const [term, count] of countsOf(terms)) {
      let postings = this.postings.get(term)
      if (!postings) this.postings.set(term, (postings = { places: [], counts: [] }))
      postings.places.push(place)
      postings.counts.push(count)
    }
    this.lengths[place] = terms.length
    this.resize(1, terms.length)
  }

  /** @param terms those the document was added with */
  remove(place: number, terms: string[]): void {
    for (const term of new Set(terms)) {
      const postings = this.postings.get(term)
      const at = postings?.places.indexOf(place) ?? -1
      if (!postings || at < 0) continue
      postings.places.splice(at, 1)
      postings.counts.splice(at, 1)
      if (postings.places.length === 0) this.postings.delete(term)
    }
    this.resize(-1, -(this.lengths[place] ?? 0))
    this.lengths[place] = 0
  }

  /** In how many documents a term is. */
  frequency(term: string): number {
    return this.postings.get(term)?.places.length ?? 0
  }

  /** What a term weighs: the rarer the more. */
  weight(term: string): number {
    const known = this.weights.get(term)
    if (known !== undefined) return known
    const frequency = this.frequency(term)
    const weight = Math.log(1 + (this.size - frequency + 0.5) / (frequency + 0.5))
    // Of words that only readers use there is no end.
    if (frequency > 0) this.weights.set(term, weight)
    return weight
  }

  /** Adds the score of one term, times `factor`, to the scores of the documents that have it. */
  score(term: string, factor: number, scores: Float64Array): void {
    const postings = this.postings.get(term)
    if (!postings) return
    const { k1, b } = this.constants
    const { places, counts } = postings
    const perWord = (k1 * b * this.size) / this.totalLength
    const least = k1 * (1 - b)
    const weight = factor * this.weight(term) * (k1 + 1)
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0
      const count = counts[at] ?? 0
      scores[place] =
        (scores[place] ?? 0) + (weight * count) / (count + least + perWord * (this.lengths[place] ?? 0))
    }
  }

  terms(): Iterable<string> {
    return this.postings.keys()
  }

  private resize(documents: number, words: number): void {
    this.size += documents
    this.totalLength += words
    if (this.weights.size > 0) this.weights.clear()
  }
}

function countsOf(terms: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}
