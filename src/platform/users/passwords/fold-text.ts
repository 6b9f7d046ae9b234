/** Letters and digits alone, without marks and capitals: `Huyện Minh-Giang` → `huyenminhgiang`. */
export function foldText(text: string): string {
  return text
    .replace(/[đĐÐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** A name, and its ends of two words and more: `Huyện Minh Giang` → also `Minh Giang`. */
export function wordRuns(name: string): string[] {
  const words = name.split(/[\s.-]+/).filter(Boolean)
  const ends = words.slice(1, -1).map((_, index) => words.slice(index + 1).join(' '))
  return [name, ...ends]
}
