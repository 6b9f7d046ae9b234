import type { MappedRecord } from '../source/source-record'
import type { NewToOld } from './unit-files'
import type { UnitNames } from './unit-names'

/** Which units a unit came from, by id; a unit or predecessors that the portal lacks are told by name. */
export type PredecessorContent = { unit: string | undefined; unitName: string; predecessors: string[] }

/** Joins the map of new and old units with the stored ones. Provinces first, then communes. */
export function mapPredecessors(map: NewToOld, names: UnitNames): MappedRecord<PredecessorContent>[] {
  const provinces = Object.values(map.provinces).map(({ new_province_name, old_provinces }) =>
    recordOf(
      names.find('new', new_province_name),
      new_province_name,
      old_provinces.map(({ old_province_name }) => ({
        id: names.find('old', old_province_name),
        name: old_province_name,
      })),
    ),
  )
  const wards = Object.values(map.wards).map(({ new_ward_name, new_province_id, old_wards }) => {
    const province = map.provinces[new_province_id]?.new_province_name ?? ''
    return recordOf(
      names.find('new', new_ward_name, province),
      `${new_ward_name}, ${province}`,
      old_wards.map(({ old_ward_name, old_district_name, old_province_name }) => ({
        id: names.find('old', old_ward_name, old_district_name, old_province_name),
        name: `${old_ward_name}, ${old_district_name}, ${old_province_name}`,
      })),
    )
  })
  return [...provinces, ...wards]
}

function recordOf(
  unit: string | undefined,
  unitName: string,
  old: { id: string | undefined; name: string }[],
): MappedRecord<PredecessorContent> {
  const missing = old.filter(({ id }) => !id).map(({ name }) => name)
  return {
    place: unitName,
    sourceId: unit ?? unitName,
    content: { unit, unitName, predecessors: [...new Set(old.flatMap(({ id }) => id ?? []))].sort() },
    repairs: missing.length > 0 ? [`không thấy đơn vị cũ trong cổng: ${missing.join('; ')}`] : [],
  }
}
