type Node = {
  type?: string
  tag?: string
  listType?: string
  text?: string
  value?: unknown
  relationTo?: string
  fields?: Record<string, unknown>
  children?: Node[]
}

/** Nodes that stand in a line with others. */
const IN_LINE = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

/** The words of a rich text, one line a paragraph, item or row, with a sign before what is more than a paragraph. */
export function richTextLines(state: unknown): string[] {
  const { root } = (state ?? {}) as { root?: Node }
  return root ? linesIn(root) : []
}

function linesIn(node: Node): string[] {
  return (node.children ?? []).flatMap((child) => {
    switch (child.type) {
      case 'heading':
        return `${'#'.repeat(Number(child.tag?.slice(1)) || 1)} ${inlineWords(child)}`
      case 'list':
        return listLines(child)
      case 'table':
        return linesIn(child)
      case 'tablerow':
        return (child.children ?? []).map((cell) => linesIn(cell).join(' / ')).join(' | ')
      case 'upload':
        return '[Ảnh, tệp]'
      case 'horizontalrule':
        return '———'
      case 'block':
        return `[Khối: ${wordsInFields(child.fields ?? {})}]`
      default:
        return child.children?.every(({ type }) => IN_LINE.has(type ?? '')) === false
          ? linesIn(child)
          : inlineWords(child)
    }
  })
}

function listLines(list: Node): string[] {
  return (list.children ?? []).flatMap((item, at) => {
    const inner = (item.children ?? []).filter(({ type }) => type === 'list')
    const words = inlineWords({ children: (item.children ?? []).filter(({ type }) => type !== 'list') })
    const mark = list.listType === 'number' ? `${at + 1}.` : '–'
    const own = words === '' ? [] : [`${mark} ${words}`]
    return [...own, ...inner.flatMap(listLines).map((line) => `   ${line}`)]
  })
}

function inlineWords(node: Node): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'linebreak') return '\n'
  const words = (node.children ?? []).map(inlineWords).join('')
  const url = node.fields?.url
  const isLink = node.type === 'link' && typeof url === 'string' && url !== words
  return isLink ? `${words} (${url})` : words
}

/** Of a block only what is text: what kinds there are is not known here. */
function wordsInFields(fields: Record<string, unknown>): string {
  return Object.entries(fields)
    .filter(([name, value]) => typeof value === 'string' && name !== 'id' && name !== 'blockType')
    .map(([, value]) => value as string)
    .filter(Boolean)
    .join(', ')
}
