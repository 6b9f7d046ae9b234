type Node = Record<string, unknown>

/** A text as the editor keeps it. */
export function state(...children: Node[]): { root: Node } {
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }
}

export function paragraph(...children: Node[]): Node {
  return { type: 'paragraph', version: 1, direction: null, format: '', indent: 0, children }
}

/** A link to an item. */
export function link(words: string, relationTo: string, value: string): Node {
  return {
    type: 'link',
    version: 3,
    direction: null,
    format: '',
    indent: 0,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
    children: [{ type: 'text', version: 1, text: words }],
  }
}

/** A block with an id of its own, as the editor gives one. */
export function block(blockType: string, fields: Node, id = newId()): Node {
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fields } }
}

function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 24)
}
