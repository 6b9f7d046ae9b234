import type { FlattenedField } from 'payload'

/** A place in a form where an item of another collection is chosen: its name, its target, and what is sent for an id. */
type PointingField = {
  name: string
  target: string
  /** Whether the form itself ever sends that. */
  isOffered: boolean
  data: (id: string) => Record<string, unknown>
}

/** Every relationship, upload and rich text of a collection, at any depth, that can point to one of the targets. */
export function pointingFields(fields: FlattenedField[], targets: readonly string[]): PointingField[] {
  return fields.flatMap((field) => ofField(field, targets))
}

function ofField(field: FlattenedField, targets: readonly string[]): PointingField[] {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return asList(field.relationTo)
        .filter((target) => targets.includes(target))
        .map((target) => ({
          name: field.name,
          target,
          isOffered: true,
          data: (id) => ({
            [field.name]: manyIf(
              field.hasMany,
              Array.isArray(field.relationTo) ? { relationTo: target, value: id } : id,
            ),
          }),
        }))
    case 'richText':
      return targets.flatMap((target) =>
        Object.entries(WAYS_IN_TEXT).map(([way, node]) => ({
          name: `${field.name} (${way})`,
          target,
          isOffered: way === 'link',
          data: (id: string) => ({ [field.name]: text(node(target, id)) }),
        })),
      )
    case 'group':
    case 'tab':
      return within(field.name, field.flattenedFields, targets, (row) => row)
    case 'array':
      return within(field.name, field.flattenedFields, targets, (row) => [row])
    case 'blocks':
      return field.blocks.flatMap(({ slug, flattenedFields }) =>
        within(field.name, flattenedFields, targets, (row) => [{ blockType: slug, ...row }]),
      )
    default:
      return []
  }
}

function within(
  name: string,
  fields: FlattenedField[],
  targets: readonly string[],
  wrap: (row: Record<string, unknown>) => unknown,
): PointingField[] {
  return pointingFields(fields, targets).map((inner) => ({
    name: `${name}.${inner.name}`,
    target: inner.target,
    isOffered: inner.isOffered,
    data: (id) => ({ [name]: wrap(inner.data(id)) }),
  }))
}

type Node = Record<string, unknown>

const WAYS_IN_TEXT: Record<string, (relationTo: string, value: string) => Node> = {
  link: (relationTo, value) => ({
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
    children: [{ type: 'text', text: 'xem', version: 1 }],
  }),
  upload: (relationTo, value) => ({ type: 'upload', version: 3, relationTo, value, fields: {} }),
  relationship: (relationTo, value) => ({ type: 'relationship', version: 2, relationTo, value }),
}

function text(node: Node) {
  const paragraph = {
    type: 'paragraph',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [node],
  }
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [paragraph] } }
}

function manyIf(isMany: boolean | undefined, value: unknown): unknown {
  return isMany ? [value] : value
}

function asList(value: string | string[]): string[] {
  return Array.isArray(value) ? value : [value]
}
