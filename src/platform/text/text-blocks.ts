/** A line of a list: its own mark where it is more than a bullet (`a)`, `2.`), and the lines below it. */
export type ListItem = { mark: string | null; text: string; items: ListItem[] }

/** A part of a plain text as it is read. */
export type TextBlock =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: ListItem[] }

const LONGEST_HEADING = 100

/** Private-use glyphs stand for the bullets of symbol fonts in texts that were pasted from Word. */
const BULLET = /^([-–—•●▪*]|\p{Co}|\+{1,3})\s*/u
const NUMBERED = /^(\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ](?:\.\d{1,2})?|[ivx]{1,4})[.)])\s+/i

/** Exports glue lines together with two spaces before the mark of the next. */
const GLUED = / {2,}(?=(?:[-–•●▪*+]|\p{Co}|\(?[a-zđ](?:\.\d{1,2})?\)|\d{1,2}\.)\s)/gu

/**
 * Plain text with newlines and typed bullets as paragraphs, headings and nested lists. Which bullet lies below which
 * is learnt from the text: a mark not seen yet opens a level, a mark seen before returns to its level. No word is
 * lost or changed.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let levels: { family: string; items: ListItem[] }[] = []

  for (const line of linesOf(text)) {
    const { family, mark, rest } = readMark(line)
    const last = blocks.at(-1)
    if (isHeading(family, line)) {
      levels = []
      blocks.push({ kind: 'heading', text: rest })
    } else if (family === null) {
      if (last?.kind === 'paragraph' && continues(line)) last.text += ` ${line}`
      else if (last?.kind === 'list' && continues(line)) lastItem(last.items).text += ` ${line}`
      else {
        levels = []
        blocks.push({ kind: 'paragraph', text: line })
      }
    } else {
      const item: ListItem = { mark, text: rest, items: [] }
      const known = levels.findIndex((level) => level.family === family)
      if (known >= 0) levels = levels.slice(0, known + 1)
      else if (levels.length > 0) levels = [...levels, { family, items: parentItems(levels) }]
      else {
        const list: TextBlock = { kind: 'list', items: [] }
        blocks.push(list)
        levels = [{ family, items: list.items }]
      }
      levels.at(-1)?.items.push(item)
    }
  }
  return blocks
}

/**
 * The beginning of a text and the rest, cut between paragraphs or list items near the given number of characters. A
 * rest that is not much longer than that stays with the beginning.
 */
export function splitBlocks(blocks: TextBlock[], limit: number): [TextBlock[], TextBlock[]] {
  const pieces = blocks.flatMap((block): TextBlock[] =>
    block.kind === 'list' ? block.items.map((item) => ({ kind: 'list', items: [item] })) : [block],
  )
  const whole = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)
  if (whole <= limit * 2) return [blocks, []]
  let length = 0
  const cut = pieces.findIndex((piece) => (length += lengthOf(piece)) > limit) + 1
  return [pieces.slice(0, cut), pieces.slice(cut)]
}

function lengthOf(block: TextBlock): number {
  const ofItem = (item: ListItem): number =>
    item.text.length + item.items.reduce((sum, inner) => sum + ofItem(inner), 0)
  if (block.kind !== 'list') return block.text.length
  return block.items.reduce((sum, item) => sum + ofItem(item), 0)
}

/** A single line without its bullet and the colon at its end, for places that make their own. */
export function withoutMark(line: string): string {
  return line.replace(/^(?:[-–—•●▪*+]|\p{Co})+\s*/u, '').replace(/\s*:\s*$/, '') || line
}

function linesOf(text: string): string[] {
  return text
    .replace(GLUED, '\n')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter(Boolean)
}

/** `family` is what marks of one level have in common; `null` for a line without a mark. */
function readMark(line: string): { family: string | null; mark: string | null; rest: string } {
  const bullet = BULLET.exec(line)
  if (bullet?.[1] && bullet[0].length < line.length) {
    const family = /[–—]/.test(bullet[1]) ? '-' : bullet[1]
    return { family, mark: null, rest: line.slice(bullet[0].length) }
  }
  const numbered = NUMBERED.exec(line)
  if (numbered?.[1] && numbered[0].length < line.length) {
    const family = numbered[1].replace(/\d+/g, '1').replace(/[a-zđ]+/gi, 'a')
    return { family, mark: numbered[1], rest: line.slice(numbered[0].length) }
  }
  return { family: null, mark: null, rest: line }
}

/** `* Lưu ý:` and `Bước 1:` stand above what follows. */
function isHeading(family: string | null, line: string): boolean {
  const introduces = family === '*' || family === null
  return introduces && line.endsWith(':') && line.length <= LONGEST_HEADING && !continues(line)
}

/** A line that begins with a small letter was broken in the middle of a sentence. */
function continues(line: string): boolean {
  return /^\p{Ll}/u.test(line)
}

function parentItems(levels: { items: ListItem[] }[]): ListItem[] {
  return levels.at(-1)?.items.at(-1)?.items ?? []
}

function lastItem(items: ListItem[]): ListItem {
  const last = items.at(-1) as ListItem
  return last.items.length > 0 ? lastItem(last.items) : last
}
