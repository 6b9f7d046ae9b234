import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { referencesInText } from '../../publishing/references'
import { mapReferences } from './map-references'

type Node = Record<string, unknown>

/** A text, what it points to, and the words of its links, as the maker of it knows them. */
type Made = { node: Node; ids: string[]; linkWords: string[] }

const id = fc.uuid()
const collection = fc.constantFrom('news', 'pages', 'media', 'legal-documents')
const words = fc.string({ minLength: 1, maxLength: 12 })
const made = (node: Node, ids: string[] = [], linkWords: string[] = []): Made => ({ node, ids, linkWords })
const block = (fields: Node, ids: string[]) => made({ type: 'block', version: 2, fields }, ids)
const holder = (type: string, inner: Made[]) =>
  made(
    { type, children: inner.map(({ node }) => node) },
    inner.flatMap(({ ids }) => ids),
    inner.flatMap(({ linkWords }) => linkWords),
  )

const leaf = fc.oneof(
  words.map((text) => made({ type: 'text', text })),
  fc.tuple(id, collection, words).map(([value, relationTo, text]) =>
    made(
      {
        type: 'link',
        fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
        children: [{ type: 'text', text }],
      },
      [value],
      [text],
    ),
  ),
  id.map((value) => made({ type: 'upload', relationTo: 'media', value, fields: null }, [value])),
  fc.array(fc.tuple(id, words), { minLength: 1, maxLength: 4 }).map((rows) =>
    block(
      { blockType: 'gallery', pictures: rows.map(([picture, caption]) => ({ id: 'row', picture, caption })) },
      rows.map(([picture]) => picture),
    ),
  ),
  fc
    .array(id, { minLength: 1, maxLength: 4 })
    .map((ids) => block({ blockType: 'fileList', files: ids.map((file) => ({ file })) }, ids)),
  fc
    .tuple(id, fc.boolean())
    .map(([poster, isGiven]) =>
      block({ blockType: 'video', url: 'x', poster: isGiven ? poster : null }, isGiven ? [poster] : []),
    ),
  fc
    .tuple(id, collection)
    .map(([value, relationTo]) =>
      block({ blockType: 'documentCard', document: { relationTo, value } }, [value]),
    ),
  id.map((procedure) => block({ blockType: 'procedureCard', procedure }, [procedure])),
  id.map((agency) => block({ blockType: 'contactCard', source: 'agency', agency }, [agency])),
)

const { text } = fc.letrec<{ text: Made }>((tie) => ({
  text: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('text'), { maxLength: 4 }).map((inner) => holder('paragraph', inner)),
    fc.array(tie('text'), { maxLength: 4 }).map((inner) => {
      const { node, ...known } = holder('root', inner)
      return { ...known, node: { type: 'block', fields: { blockType: 'notice', text: { root: node } } } }
    }),
  ),
}))
const state = fc.array(text, { maxLength: 6 }).map((inner) => {
  const { node, ...known } = holder('root', inner)
  return { ...known, state: { root: node } }
})

const idsIn = (value: unknown) => referencesInText(value).map((reference) => reference.id)

describe('a text', () => {
  it('stays as it is where every pointer stays', () => {
    fc.assert(
      fc.property(state, ({ state: value }) => {
        expect(mapReferences(value, (pointer) => pointer)).toEqual(value)
      }),
    )
  })

  it('names everything that it points to', () => {
    fc.assert(
      fc.property(state, ({ state: value, ids }) => {
        expect(idsIn(value).sort()).toEqual(ids.sort())
      }),
    )
  })

  it('points to what is put in the place of each', () => {
    fc.assert(
      fc.property(state, ({ state: value, ids }) => {
        const other = mapReferences(value, (pointer) => `other ${String(pointer)}`)
        expect(idsIn(other).sort()).toEqual(ids.map((one) => `other ${one}`).sort())
      }),
    )
  })

  it('keeps the words of links and loses no other pointer when some are gone', () => {
    fc.assert(
      fc.property(state, fc.func(fc.boolean()), ({ state: value, ids, linkWords }, isGone) => {
        const left = mapReferences(value, (pointer) => (isGone(pointer) ? undefined : pointer))
        expect(idsIn(left).sort()).toEqual(ids.filter((one) => !isGone(one)).sort())
        const wordsLeft = JSON.stringify(left)
        for (const one of linkWords) expect(wordsLeft).toContain(JSON.stringify(one))
      }),
    )
  })
})

describe('what goes with a pointer that is gone', () => {
  const without = (...nodes: Node[]) => mapReferences({ root: { children: nodes } }, () => null)
  const all = (...children: Node[]) => ({ root: { children } })

  it('is the row of a list, and the list with its last row', () => {
    const gallery = {
      type: 'block',
      fields: { blockType: 'gallery', pictures: [{ picture: 'a' }, { picture: 'b' }] },
    }
    expect(mapReferences(all(gallery), (value) => (value === 'a' ? null : value))).toEqual(
      all({ type: 'block', fields: { blockType: 'gallery', pictures: [{ picture: 'b' }] } }),
    )
    expect(without(gallery)).toEqual(all())
  })

  it('is nothing where the pointer may be missing, or was never there', () => {
    const film = { type: 'block', fields: { blockType: 'video', url: 'x', poster: 'a' } }
    expect(without(film)).toEqual(
      all({ type: 'block', fields: { blockType: 'video', url: 'x', poster: null } }),
    )
    const unfinished = { type: 'block', fields: { blockType: 'documentCard', document: null, words: '' } }
    expect(without(unfinished)).toEqual(all(unfinished))
  })
})

test('pointers in odd places and forms are seen', () => {
  const value = '019a0000-0000-7000-8000-000000000001'
  const odd = [
    { blockType: 'gallery', pictures: { picture: { relationTo: 'media', value } } },
    { blockType: 'gallery', pictures: [{ picture: { relationTo: 'media', value } }] },
    { blockType: 'gallery', pictures: [{ picture: { id: value } }] },
    { blockType: 'quote', text: { relationTo: 'media', value } },
    { blockType: 'unknown', inside: [{ relationTo: 'media', value }] },
  ]
  for (const fields of odd)
    expect(idsIn({ root: { children: [{ type: 'block', fields }] } })).toEqual([value])
  // Such a node is read as a block whatever it calls itself.
  expect(idsIn({ type: 'inlineBlock', fields: { blockType: 'procedureCard', procedure: value } })).toEqual([
    value,
  ])
})

test('a text without end is refused', () => {
  let nested: Node = {}
  for (let depth = 0; depth < 1000; depth++) nested = { children: [nested] }
  expect(() => idsIn(nested)).toThrow(RangeError)
})
