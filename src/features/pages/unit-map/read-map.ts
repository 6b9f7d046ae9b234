import { z } from 'zod'

/** One unit of a map: rings of [longitude, latitude] in degrees, the outer ones and the holes alike. */
export type MapArea = { name: string; site: string | null; rings: [number, number][][] }

/** Enough for a province's communes with simple borders; more would weigh on a page read over 3G. */
const MOST_AREAS = 300
const MOST_POINTS = 20_000

const degrees = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number())
const ring = z.array(degrees).min(4)
const polygon = z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) })
const multiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(ring).min(1)).min(1),
})
const feature = z.object({
  type: z.literal('Feature'),
  properties: z.object({ name: z.string().trim().min(1).max(200), site: z.string().max(80).nullish() }),
  geometry: z.discriminatedUnion('type', [polygon, multiPolygon]),
})
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(feature).min(1).max(MOST_AREAS),
})

/** The areas of a GeoJSON map (RFC 7946) as an editor has pasted it; `null` where it is none, or empty. */
export function readMap(value: unknown): MapArea[] | null {
  const read = collection.safeParse(value)
  if (!read.success) return null
  const areas = read.data.features.map(({ properties, geometry }): MapArea => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return {
      name: properties.name.normalize('NFC'),
      site: properties.site ?? null,
      rings: polygons.flat().map((points) => points.map(([longitude, latitude]) => [longitude, latitude])),
    }
  })
  const points = areas.flatMap(({ rings }) => rings).reduce((sum, { length }) => sum + length, 0)
  return points <= MOST_POINTS ? areas : null
}

/** What an editor is told of a map that cannot be drawn; `true` where it is well or there is none. */
export function checkMap(value: unknown): string | true {
  if (value === null || value === undefined || readMap(value)) return true
  return `Chưa đọc được bản đồ. Cần một FeatureCollection với các vùng Polygon hoặc MultiPolygon (kinh độ trước, vĩ độ sau), mỗi vùng có properties.name; nhiều nhất ${MOST_AREAS} vùng và ${MOST_POINTS.toLocaleString('vi-VN')} điểm.`
}
