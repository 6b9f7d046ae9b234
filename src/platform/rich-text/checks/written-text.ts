/** A link of a text; `url` is null for one to an item chosen from a list. */
type WrittenLink = { text: string; url: string | null }

/** A paragraph, heading, item or cell of a text as its words. */
type WrittenBlock = { heading: number | null; text: string; links: WrittenLink[] }

/** A text as it is being written. */
export type WrittenText = {
  title: string
  blocks: WrittenBlock[]
  /** The ids of its pictures and files. */
  media: string[]
}

type Node = {
  type?: string
  tag?: string
  text?: string
  value?: unknown
  fields?: { url?: unknown; linkType?: unknown }
  children?: Node[]
}

/** Blocks that hold blocks. */
const HOLDERS = new Set(['root', 'list', 'table', 'tablerow', 'tablecell'])

/** The words of a rich text as the editor keeps it, while it is in the form; empty for none. */
export function readWritten(title: string, state: unknown): WrittenText {
  const written: WrittenText = { title: title.trim(), blocks: [], media: [] }
  const root = (state as { root?: Node } | null | undefined)?.root
  if (root) readBlocks(root, written)
  return written
}

function readBlocks(node: Node, written: WrittenText): void {
  for (const child of node.children ?? []) {
    if (HOLDERS.has(child.type ?? '')) readBlocks(child, written)
    else if (child.type === 'upload') {
      const id = idIn(child.value)
      if (id) written.media.push(id)
    } else {
      addBlock(child, written)
      // Lists inside an item.
      if (child.type === 'listitem') readBlocks({ children: child.children?.filter(isHolder) }, written)
    }
  }
}

function addBlock(node: Node, written: WrittenText): void {
  const links: WrittenLink[] = []
  const text = wordsIn(node, links)
    .replace(/[ \u00A0]+/g, ' ')
    .trim()
  if (text === '') return
  const [, level] = /^h([1-6])$/.exec(node.tag ?? '') ?? []
  written.blocks.push({ heading: node.type === 'heading' && level ? Number(level) : null, text, links })
}

function wordsIn(node: Node, links: WrittenLink[]): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'linebreak') return '\n'
  if (isHolder(node)) return ''
  const text = (node.children ?? []).map((child) => wordsIn(child, links)).join('')
  if (node.type === 'link' || node.type === 'autolink') {
    const { url, linkType } = node.fields ?? {}
    links.push({ text: text.trim(), url: linkType !== 'internal' && typeof url === 'string' ? url : null })
  }
  return text
}

function isHolder({ type }: Node): boolean {
  return HOLDERS.has(type ?? '')
}

function idIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null
}
