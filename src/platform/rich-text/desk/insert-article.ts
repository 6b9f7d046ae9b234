import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $parseSerializedNode,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { footnoteNumber } from '../footnote-address'
import type { Article } from '../paste/article'
import { lexicalNodes } from '../paste/lexical-nodes'

type Options = {
  /** The id of the medium for each picture of the article; `null` for one that is left out. */
  media: (string | null)[]
  /** Where to; without one at the end. */
  selection?: BaseSelection | null
  /** Takes the place of everything that is there. */
  replaces?: boolean
}

/** Puts an article into the editor, as one step that can be undone. */
export function insertArticle(
  editor: LexicalEditor,
  article: Article,
  { media, selection = null, replaces = false }: Options,
): void {
  editor.update(
    () => {
      if (replaces) $getRoot().clear().append($createParagraphNode())
      if (selection) $setSelection(selection.clone())
      else $getRoot().selectEnd()
      const nodes = lexicalNodes(article, { media, firstNote: $lastFootnote() + 1 }).map($parseSerializedNode)
      $insert(editor, nodes)
    },
    { tag: PASTE_TAG },
  )
}

function $insert(editor: LexicalEditor, nodes: LexicalNode[]): void {
  const selection = $getSelection()
  const [first] = nodes
  if (!selection || !first) return
  if (nodes.length === 1 && $isParagraphNode(first)) {
    selection.insertNodes(first.getChildren())
    return
  }
  if (editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })) return
  // A heading would lose its kind to the paragraph in which one writes; an empty block keeps them apart.
  const spacer = /^(?:heading|quote)$/.test(first.getType()) ? $createParagraphNode() : null
  selection.insertNodes(spacer ? [spacer, ...nodes] : nodes)
  spacer?.remove()
}

/** The highest number of a footnote in the text, 0 where there is none. */
function $lastFootnote(): number {
  const numbers = $linksBelow($getRoot()).map((address) => footnoteNumber(address) ?? 0)
  return Math.max(0, ...numbers)
}

function $linksBelow(node: LexicalNode): string[] {
  if (!$isElementNode(node)) return []
  const { fields } = node.exportJSON() as { fields?: { url?: unknown } }
  const own = typeof fields?.url === 'string' ? [fields.url] : []
  return [...own, ...node.getChildren().flatMap($linksBelow)]
}
