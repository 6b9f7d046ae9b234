/** Nodes of rich text that say something without words of their own. */
const TELLING_NODES = new Set(['upload', 'block', 'relationship'])

type Node = { type?: unknown; text?: unknown; children?: unknown }

/** Whether a rich text says anything: the editor keeps an empty paragraph for no text at all. */
export function hasText(body: unknown): boolean {
  return saysSomething((body as { root?: unknown } | null | undefined)?.root)
}

function saysSomething(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { type, text, children } = node as Node
  if (typeof text === 'string' && text.trim() !== '') return true
  if (typeof type === 'string' && TELLING_NODES.has(type)) return true
  return Array.isArray(children) && children.some(saysSomething)
}
