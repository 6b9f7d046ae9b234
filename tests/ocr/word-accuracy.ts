/** Words as they are compared: NFC, with case and all marks, without the punctuation around them. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean)
}

/** The share of the words of `truth` that were read with every mark right, wherever on the page; 0–1. */
export function shareOfWordsRead(truth: string, read: string): number {
  const left = new Map<string, number>()
  for (const word of wordsOf(read)) left.set(word, (left.get(word) ?? 0) + 1)
  const wanted = wordsOf(truth)
  const found = wanted.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return wanted.length === 0 ? 1 : found.length / wanted.length
}

/** The same in order: the longest common sequence of words, as a share of those of `truth`. Columns read apart count as wrong. */
export function shareInOrder(truth: string, read: string): number {
  const wanted = wordsOf(truth)
  let row: number[] = []
  const words = wordsOf(read)
  for (const word of wanted) {
    const next: number[] = []
    words.forEach((other, at) => {
      next.push(word === other ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0))
    })
    row = next
  }
  return wanted.length === 0 ? 1 : (row.at(-1) ?? 0) / wanted.length
}
