import type { MapArea } from './read-map'

/** An area in the units of the drawing: an SVG path, and where its name stands. */
export type DrawnArea = MapArea & { path: string; label: { x: number; y: number } }

export type DrawnMap = { width: number; height: number; areas: DrawnArea[] }

type Point = [x: number, y: number]

const WIDTH = 800
/** A long strip of coast is drawn no higher than this. */
const MOST_HEIGHT = 1200
const MARGIN = 6

/**
 * Draws areas north up, evenly scaled at their middle latitude (equirectangular): for a province or less the difference
 * from an official projection is finer than the line.
 */
export function drawMap(areas: MapArea[]): DrawnMap {
  const all = areas.flatMap(({ rings }) => rings.flat())
  const middle = (least(all, 1) + most(all, 1)) / 2
  const narrowing = Math.cos((middle * Math.PI) / 180)
  const flat = (point: Point): Point => [point[0] * narrowing, -point[1]]
  const spread = all.map(flat)
  const [left, top] = [least(spread, 0), least(spread, 1)]
  const [across, down] = [most(spread, 0) - left || 1e-9, most(spread, 1) - top || 1e-9]
  const scale = Math.min((WIDTH - 2 * MARGIN) / across, (MOST_HEIGHT - 2 * MARGIN) / down)
  const place = (point: Point): Point => {
    const [x, y] = flat(point)
    return [rounded((x - left) * scale + MARGIN), rounded((y - top) * scale + MARGIN)]
  }
  return {
    width: Math.ceil(across * scale + 2 * MARGIN),
    height: Math.ceil(down * scale + 2 * MARGIN),
    areas: areas.map((area) => {
      const rings = area.rings.map((ring) => ring.map(place))
      const [x, y] = middleOf(rings.toSorted((a, b) => Math.abs(sizeOf(b)) - Math.abs(sizeOf(a)))[0] ?? [])
      return { ...area, path: rings.map(pathOf).join(''), label: { x: rounded(x), y: rounded(y) } }
    }),
  }
}

function pathOf(ring: Point[]): string {
  const isClosed = ring.length > 1 && String(ring[0]) === String(ring.at(-1))
  return `M${(isClosed ? ring.slice(0, -1) : ring).map(([x, y]) => `${x} ${y}`).join('L')}Z`
}

/** Twice the signed area, by the shoelace formula. */
function sizeOf(ring: Point[]): number {
  return pairsOf(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0)
}

/** The centre of gravity of a ring; of one without area the middle of its points. */
function middleOf(ring: Point[]): Point {
  const size = sizeOf(ring)
  if (Math.abs(size) < 1e-6) {
    return [0, 1].map((axis) => (least(ring, axis) + most(ring, axis)) / 2) as Point
  }
  return [0, 1].map(
    (axis) =>
      pairsOf(ring).reduce((sum, [a, b]) => sum + (a[axis]! + b[axis]!) * (a[0] * b[1] - b[0] * a[1]), 0) /
      (3 * size),
  ) as Point
}

function pairsOf(ring: Point[]): [Point, Point][] {
  return ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point])
}

const least = (points: Point[], axis: number) =>
  points.reduce((min, point) => Math.min(min, point[axis]!), Infinity)
const most = (points: Point[], axis: number) =>
  points.reduce((max, point) => Math.max(max, point[axis]!), -Infinity)
const rounded = (value: number) => Math.round(value * 10) / 10
