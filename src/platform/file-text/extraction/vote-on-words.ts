/** A word as OCR read it, with its place on the page and the line it stands in; confidence 0–100. */
export type OcrWord = {
  text: string
  confidence: number
  line: number
  left: number
  top: number
  right: number
  bottom: number
}

/** Two boxes hold the same word when what they share is this part of what they cover together. */
const SAME_PLACE = 0.4

/**
 * One reading out of several of the same page, measured alike: the most confident one, in which every word is what most
 * readings, weighed by their confidence, saw in its place. Small marks are misread now here and now there, so readings
 * at several sizes correct each other.
 */
export function voteOnWords(readings: OcrWord[][]): OcrWord[] {
  const [base = []] = [...readings].sort((a, b) => totalConfidence(b) - totalConfidence(a))
  return base.map((word) => {
    const seen = readings.flatMap((reading) => wordAt(reading, word) ?? [])
    const votes = Map.groupBy(seen, ({ text }) => text)
    const [winner] = [...votes.values()].sort((a, b) => totalConfidence(b) - totalConfidence(a))
    if (!winner?.[0]) return word
    return {
      ...word,
      text: winner[0].text,
      confidence: Math.max(...winner.map(({ confidence }) => confidence)),
    }
  })
}

function totalConfidence(words: OcrWord[]): number {
  return words.reduce((sum, { confidence }) => sum + confidence, 0)
}

function wordAt(reading: OcrWord[], place: OcrWord): OcrWord | undefined {
  let best: OcrWord | undefined
  let bestShare = SAME_PLACE
  for (const word of reading) {
    const share = sharedPart(word, place)
    if (share > bestShare) [best, bestShare] = [word, share]
  }
  return best
}

function sharedPart(a: OcrWord, b: OcrWord): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  if (width <= 0 || height <= 0) return 0
  const shared = width * height
  return shared / (areaOf(a) + areaOf(b) - shared)
}

function areaOf({ left, top, right, bottom }: OcrWord): number {
  return (right - left) * (bottom - top)
}
