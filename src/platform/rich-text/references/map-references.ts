import { partsOf, type Part, type Parts } from '../blocks/block-parts'

/**
 * What is to stand in the place of a pointer. `value` is what the text has there – an id, an item that was read along, or
 * what an archive says – and `collection` its target. Nothing (`null`, `undefined`) takes the pointer out of the text.
 */
export type MapReference = (value: unknown, collection: string) => unknown

type Node = Record<string, unknown>
type Walk = { map: MapReference; depth: number }

/** Far deeper than any text that people write. */
const DEEPEST = 200

/** Stands for a part of the text that is nothing without what it pointed to. */
const GONE = Symbol('gone')

/**
 * The same text with other pointers: of links, files, cards, and everything else in it that points to an item. The one
 * reading of rich text by which references are checked, counted and carried to another portal. Where nothing comes in the
 * place of a pointer, the words of a link stay, and a picture, a row of a list or a block that needs it goes. Throws a
 * RangeError for a text that is nested without end.
 */
export function mapReferences(text: unknown, map: MapReference): unknown {
  const mapped = mapValue(text, { map, depth: 0 })
  return mapped === GONE ? null : mapped
}

function mapValue(value: unknown, walk: Walk): unknown {
  if (walk.depth > DEEPEST) throw new RangeError('The text is nested too deeply.')
  const inner = { ...walk, depth: walk.depth + 1 }
  if (Array.isArray(value)) return value.flatMap((child) => mapNode(child, inner))
  if (!isNode(value)) return value
  if (isPointer(value)) return mapPointer(value, inner)
  const parts = partsOf(value)
  if (parts) return mapParts(value, parts, inner)
  return mapEntries(value, inner)
}

/** A node among others: what is left of it, which may be its children or nothing. */
function mapNode(child: unknown, walk: Walk): unknown[] {
  const mapped = mapValue(child, walk)
  if (mapped === GONE) return []
  if (!isNode(mapped) || !isNode(child) || !isNode(child.fields)) return [mapped]
  if (!isNode(mapped.fields)) return []
  const isDeadLink = !isNothing(child.fields.doc) && isNothing(mapped.fields.doc)
  if (!isDeadLink) return [mapped]
  return Array.isArray(mapped.children) ? (mapped.children as unknown[]) : []
}

function mapEntries(node: Node, walk: Walk): Node {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, orNull(mapValue(value, walk))]))
}

/** `{ relationTo, value }`, on nodes and in the fields of links and blocks. */
function mapPointer(node: Node & { relationTo: string }, walk: Walk): unknown {
  const { value, ...others } = node
  const mapped = isNothing(value) ? value : walk.map(value, node.relationTo)
  if (!isNothing(value) && isNothing(mapped)) return GONE
  return { ...mapEntries(others, walk), value: mapped }
}

function mapParts(fields: Node, parts: Parts, walk: Walk): unknown {
  const mapped: Node = {}
  for (const [key, value] of Object.entries(fields)) {
    const part = Object.hasOwn(parts, key) ? parts[key] : undefined
    const result = part ? mapPart(value, part, walk) : mapValue(value, walk)
    if (result === GONE && isNeeded(part)) return GONE
    mapped[key] = orNull(result)
  }
  return mapped
}

function isNeeded(part: Part | undefined): boolean {
  return part?.kind === 'rows' || (part?.kind === 'reference' && part.isRequired)
}

function orNull(value: unknown): unknown {
  return value === GONE ? null : value
}

function mapPart(value: unknown, part: Part, walk: Walk): unknown {
  if (isNothing(value)) return value
  switch (part.kind) {
    case 'words':
    case 'text':
      return mapValue(value, walk)
    case 'reference': {
      // Whatever form it has, it is looked at: what is not an id of the right kind will not be one of this site.
      if (part.to === null || (isNode(value) && isPointer(value))) return mapValue(value, walk)
      const mapped = walk.map(value, part.to)
      return isNothing(mapped) ? GONE : mapped
    }
    case 'rows': {
      if (!Array.isArray(value)) return mapValue(value, walk)
      const rows = value.map((row: unknown) =>
        isNode(row) ? mapParts(row, part.parts, { ...walk, depth: walk.depth + 1 }) : row,
      )
      const kept = rows.filter((row) => row !== GONE)
      return kept.length === 0 && rows.length > 0 ? GONE : kept
    }
  }
}

function isPointer(node: Node): node is Node & { relationTo: string } {
  return typeof node.relationTo === 'string' && 'value' in node
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
