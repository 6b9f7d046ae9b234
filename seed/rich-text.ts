type Node = Record<string, unknown>

const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

/**
 * Turns a few lines of plain writing into the rich text the editor stores: `## ` begins a heading, `- ` a list item,
 * every other line is a paragraph.
 */
export function richText(lines: string[]): Node {
  const children: Node[] = []
  for (const line of lines) {
    if (line.startsWith('## ')) children.push(heading(line.slice(3)))
    else if (line.startsWith('- ')) appendListItem(children, line.slice(2))
    else children.push(paragraph(line))
  }
  return { root: { ...block, type: 'root', children } }
}

function paragraph(words: string): Node {
  return { ...block, type: 'paragraph', textFormat: 0, textStyle: '', children: [text(words)] }
}

function heading(words: string): Node {
  return { ...block, type: 'heading', tag: 'h2', children: [text(words)] }
}

function appendListItem(children: Node[], words: string): void {
  const last = children.at(-1)
  const list = last?.type === 'list' ? last : emptyList()
  if (list !== last) children.push(list)
  const items = list.children as Node[]
  items.push({ ...block, type: 'listitem', value: items.length + 1, children: [text(words)] })
}

function emptyList(): Node {
  return { ...block, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: [] }
}

function text(words: string): Node {
  return { type: 'text', text: words, detail: 0, format: 0, mode: 'normal', style: '', version: 1 }
}
