import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawMap } from './draw-map'
import { checkMap, readMap, type MapArea } from './read-map'

const square = (west: number, south: number, side = 0.1): [number, number][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]

const feature = (name: string, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties: { name, site: 'xa-mot' },
  geometry: { type, coordinates },
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

describe('a map that an editor pastes', () => {
  it('is read with one or several parts of an area', () => {
    const areas = readMap(
      collection(
        feature('Xã Một', [square(105, 20)]),
        feature('Xã Hai', [[square(105.2, 20)], [square(105.4, 20)]], 'MultiPolygon'),
      ),
    )
    expect(areas?.map(({ name, rings }) => [name, rings.length])).toEqual([
      ['Xã Một', 1],
      ['Xã Hai', 2],
    ])
  })

  it.each([
    ['a text', 'bản đồ'],
    ['no areas', collection()],
    ['a point', collection(feature('A', [105, 20], 'Point'))],
    ['a nameless area', collection(feature(' ', [square(105, 20)]))],
    ['metres for degrees', collection(feature('A', [square(580_000, 2_300_000)]))],
    ['an open line', collection(feature('A', [square(105, 20).slice(0, 3)]))],
  ])('is refused with a reason where it is %s', (_, value) => {
    expect(readMap(value)).toBeNull()
    expect(checkMap(value)).toMatch(/FeatureCollection/)
  })

  it('may be left out', () => expect(checkMap(null)).toBe(true))
})

describe('a drawn map', () => {
  const area = (name: string, ...rings: [number, number][][]): MapArea => ({ name, site: null, rings })

  it('has north up and east right', () => {
    const { areas } = drawMap([
      area('nam', square(105, 20)),
      area('bắc', square(105, 21)),
      area('đông', square(106, 20)),
    ])
    const [south, north, east] = areas.map(({ label }) => label)
    expect(north!.y).toBeLessThan(south!.y)
    expect(east!.x).toBeGreaterThan(south!.x)
  })

  it('stays within its frame, with every label inside the bounds of its area', () => {
    const coordinate = fc.tuple(
      fc.double({ min: 102, max: 110, noNaN: true }),
      fc.double({ min: 8, max: 23, noNaN: true }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(coordinate, { minLength: 1, maxLength: 20 }), (places) => {
        const { width, height, areas } = drawMap(places.map(([x, y, side]) => area('a', square(x, y, side))))
        for (const { path, label } of areas) {
          const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text))
          const xs = numbers.filter((_, index) => index % 2 === 0)
          const ys = numbers.filter((_, index) => index % 2 === 1)
          expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
          expect(Math.max(...xs)).toBeLessThanOrEqual(width)
          expect(Math.min(...ys)).toBeGreaterThanOrEqual(0)
          expect(Math.max(...ys)).toBeLessThanOrEqual(height)
          expect(label.x).toBeGreaterThanOrEqual(Math.min(...xs) - 0.1)
          expect(label.x).toBeLessThanOrEqual(Math.max(...xs) + 0.1)
        }
      }),
    )
  })
})
