import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arranged, type BlockWidth } from './home-arrange'

type Named = { name: string; width: BlockWidth; height: number }

/** `news:wide:20 desk:narrow:8` */
const blocksOf = (text: string): Named[] =>
  text.split(' ').map((word) => {
    const [name = '', width, height] = word.split(':')
    return { name, width: width as BlockWidth, height: Number(height) }
  })

/** Bands as text: `news | desk, directives` are columns, `a + b` a row. */
const drawn = (blocks: Named[]) =>
  arranged(blocks).map((band) => {
    const names = (column: Named[]) => column.map(({ name }) => name).join(', ')
    if (band.kind === 'full') return band.block.name
    if (band.kind === 'row') return band.blocks.map(({ name }) => name).join(' + ')
    return `${names(band.wide)} | ${names(band.narrow)}${band.isNarrowFirst ? ' (narrow first)' : ''}`
  })

describe('the blocks of a home page', () => {
  it.each([
    [
      'the portal’s own layout',
      'news:wide:20 desk:narrow:8 directives:either:12 events:full:6 sectors:full:6 documents:either:12',
      ['news | desk, directives', 'events', 'sectors', 'documents'],
    ],
    ['a wide block alone has all the width', 'news:wide:20 events:full:6', ['news', 'events']],
    ['wide blocks alone stand one below the other', 'news:wide:20 text:wide:9', ['news', 'text']],
    ['narrow ones share it', 'desk:narrow:8 map:narrow:8 links:narrow:4', ['desk + map + links']],
    [
      'what fits either goes where there is room',
      'news:wide:6 desk:narrow:8 map:narrow:8 documents:either:12 directives:either:9',
      ['news, documents | desk, map, directives'],
    ],
    ['a narrow block put first is read first', 'desk:narrow:8 news:wide:20', ['news | desk (narrow first)']],
    ['one fitting either has no one beside it', 'events:full:6 documents:either:12', ['events', 'documents']],
  ])('%s', (_, blocks, expected) => expect(drawn(blocksOf(blocks))).toEqual(expected))

  it('are each shown once, none before one of full width that stood above it', () => {
    const anyBlock = fc.record({
      width: fc.constantFrom<BlockWidth>('full', 'wide', 'narrow', 'either'),
      height: fc.integer({ min: 1, max: 30 }),
    })
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 20 }), (sizes) => {
        const blocks = sizes.map((size, place) => ({ ...size, place }))
        const parts = arranged(blocks).map((band) => {
          if (band.kind === 'full') return [band.block]
          return band.kind === 'row' ? band.blocks : [...band.wide, ...band.narrow]
        })
        const flat = parts.flat().map(({ place }) => place)
        expect(flat.toSorted((a, b) => a - b)).toEqual(blocks.map(({ place }) => place))
        for (const { width, place } of parts.flat()) {
          if (width !== 'full') continue
          expect(flat.slice(0, flat.indexOf(place)).every((before) => before < place)).toBe(true)
        }
      }),
    )
  })
})
