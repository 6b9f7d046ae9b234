import { referencesInText, type Reference } from '../../publishing/references'
import { partsOf } from '../blocks/block-parts'
import { wordsOfBlock } from '../blocks/block-words'
import { isFindable } from '../links/linkable'

/** A link of a text; `url` is null for one to an item chosen from a list. */
type WrittenLink = { text: string; url: string | null }

/** An item that a text links to or shows, with the words that do so. */
type WrittenTarget = Reference & { words: string }

/** A paragraph, heading, item or cell of a text as its words. */
type WrittenBlock = { heading: number | null; text: string; links: WrittenLink[] }

/** A text as it is being written. */
export type WrittenText = {
  title: string
  blocks: WrittenBlock[]
  /** The ids of its pictures and files, those of its blocks too. */
  media: string[]
  targets: WrittenTarget[]
  /** Pictures of galleries that stand without a caption of their own. */
  uncaptioned: number
}

type Node = {
  type?: string
  tag?: string
  text?: string
  value?: unknown
  fields?: { url?: unknown; linkType?: unknown; doc?: unknown; blockType?: unknown }
  children?: Node[]
}

/** Blocks that hold blocks. */
const HOLDERS = new Set(['root', 'list', 'table', 'tablerow', 'tablecell'])

/** The words of a rich text as the editor keeps it, while it is in the form; empty for none. */
export function readWritten(title: string, state: unknown): WrittenText {
  const written: WrittenText = {
    title: title.trim(),
    blocks: [],
    media: [],
    targets: [],
    uncaptioned: 0,
  }
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
    } else if (partsOf(child.fields)) readBlockOfOurs(child, written)
    else {
      addBlock(child, written)
      // Lists inside an item.
      if (child.type === 'listitem') readBlocks({ children: child.children?.filter(isHolder) }, written)
    }
  }
}

/** A gallery, a notice, a card: its words, and what it shows. */
function readBlockOfOurs({ fields }: Node, written: WrittenText): void {
  const said: string[] = []
  for (const part of wordsOfBlock(fields)) {
    if ('words' in part) {
      said.push(part.words)
      written.blocks.push({ heading: null, text: part.words, links: [] })
    } else readBlocks((part.text as { root?: Node }).root ?? {}, written)
  }
  // What a text inside shows has been read with it.
  const own = wordsOfBlock(fields).some((part) => 'text' in part) ? [] : referencesInText(fields)
  for (const reference of own) {
    if (reference.collection === 'media') written.media.push(reference.id)
    else if (isFindable(reference.collection)) written.targets.push({ ...reference, words: said[0] ?? '' })
  }
  const { pictures } = fields as { pictures?: { picture?: unknown; caption?: unknown }[] }
  if (Array.isArray(pictures))
    written.uncaptioned += pictures.filter(({ picture, caption }) => picture && !caption).length
}

function addBlock(node: Node, written: WrittenText): void {
  const links: WrittenLink[] = []
  const text = wordsIn(node, { links, targets: written.targets })
    .replace(/[ \u00A0]+/g, ' ')
    .trim()
  if (text === '') return
  const [, level] = /^h([1-6])$/.exec(node.tag ?? '') ?? []
  written.blocks.push({ heading: node.type === 'heading' && level ? Number(level) : null, text, links })
}

function wordsIn(node: Node, found: Pick<WrittenText, 'targets'> & { links: WrittenLink[] }): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'linebreak') return '\n'
  if (isHolder(node)) return ''
  const text = (node.children ?? []).map((child) => wordsIn(child, found)).join('')
  if (node.type === 'link' || node.type === 'autolink') {
    const { url, linkType, doc } = node.fields ?? {}
    const isInternal = linkType === 'internal'
    found.links.push({ text: text.trim(), url: !isInternal && typeof url === 'string' ? url : null })
    if (isInternal)
      found.targets.push(...referencesInText(doc).map((target) => ({ ...target, words: text.trim() })))
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
