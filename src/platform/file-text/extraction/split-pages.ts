import { WORD_PAGE_LETTERS } from '../limits'

/**
 * Running text in pieces of about a printed page, each ending at the end of a paragraph. A paragraph longer than two
 * pieces is cut at a space: no piece is boundless.
 */
export function splitPages(text: string, length = WORD_PAGE_LETTERS): string[] {
  const pages: string[] = []
  let page = ''
  for (const paragraph of text.split('\n').flatMap((each) => cutAtSpaces(each, 2 * length))) {
    if (page.trim() && page.length + paragraph.length > length) {
      pages.push(page.trim())
      page = ''
    }
    page += `${paragraph}\n`
  }
  if (page.trim()) pages.push(page.trim())
  return pages
}

function cutAtSpaces(paragraph: string, longest: number): string[] {
  const pieces: string[] = []
  let rest = paragraph
  while (rest.length > longest) {
    const space = rest.lastIndexOf(' ', longest)
    const end = space > longest / 2 ? space : longest
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...pieces, rest]
}
