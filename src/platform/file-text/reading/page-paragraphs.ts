/** What begins a paragraph however the line before it ends: a bullet, a number, an article or chapter. */
const BEGINNING =
  /^(?:[-–•+*]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]|[ivx]{1,5})[.)/]\s|(?:Điều|Chương|Mục|Phần|Phụ lục|Khoản|Bước|Căn cứ)\s)/iu
const SENTENCE_END = /[.;:?!…]$/
const NEW_SENTENCE = /^[\p{Lu}\p{N}"“]/u

/** Share of the page's usual line; a line that is shorter was not broken by the edge of the paper. */
const FULL_LINE = 0.7

/**
 * The lines of a printed page as paragraphs: lines that the edge of the paper broke are joined again. No word is lost or
 * changed; where it is not clear a line stays a line.
 */
export function pageParagraphs(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const usual = usualLength(lines)
  const paragraphs: string[] = []
  let last = ''
  for (const line of lines) {
    const previous = paragraphs.at(-1)
    if (line !== '' && last !== '' && previous !== undefined && continues(last, line, usual)) {
      paragraphs[paragraphs.length - 1] = `${previous} ${line}`
    } else if (line !== '') {
      paragraphs.push(line)
    }
    last = line
  }
  return paragraphs
}

function continues(last: string, line: string, usual: number): boolean {
  if (BEGINNING.test(line) || last.length < usual * FULL_LINE) return false
  return !(SENTENCE_END.test(last) && NEW_SENTENCE.test(line))
}

/** The length that nine of ten lines do not exceed: a page's full width, whatever its longest line holds. */
function usualLength(lines: string[]): number {
  const lengths = lines.flatMap(({ length }) => (length > 0 ? [length] : [])).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? lengths.at(-1) ?? 0
}
