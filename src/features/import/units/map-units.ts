import type { AdministrativeUnit } from '@/payload-types'
import { storedDay } from '@/platform/time/calendar-day'
import { cleanText, onOneLine } from '../source/clean-text'
import type { MappedRecord } from '../source/source-record'
import type { NewProvince, OldProvince } from './unit-files'

/** An administrative unit; its parent still stands for what the database will point to. */
export type UnitContent = Pick<
  AdministrativeUnit,
  'name' | 'level' | 'code' | 'validFromOn' | 'validUntilOn'
> & {
  parentKey: string | null
}

type Unit = MappedRecord<UnitContent>
type Tier = AdministrativeUnit['level']

/**
 * The arrangement of units changed as a whole on 1 July 2025 (Luật Tổ chức chính quyền địa phương 72/2025/QH15): codes
 * were used again, so a unit is known by its period and its code.
 */
const BEFORE = { period: 'truoc-2025-07', validUntilOn: storedDay('2025-06-30') }
const AFTER = { period: 'tu-2025-07', validFromOn: storedDay('2025-07-01') }

/** Units of three tiers, one list for each tier, because a parent must exist before its children. */
export function mapThreeTiers(provinces: OldProvince[]): Unit[][] {
  const unit = (level: Tier, source: { Code: string; FullName: string }, parentKey: string | null) =>
    unitOf(level, source, parentKey, BEFORE)
  const districts = provinces.flatMap((province) =>
    province.District.map((district) => ({
      district,
      parentKey: keyOf(BEFORE.period, 'province', province.Code),
    })),
  )
  return [
    provinces.map((province) => unit('province', province, null)),
    districts.map(({ district, parentKey }) => unit('district', district, parentKey)),
    districts.flatMap(({ district }) =>
      (district.Ward ?? []).map((ward) =>
        unit('commune', ward, keyOf(BEFORE.period, 'district', district.Code)),
      ),
    ),
  ]
}

/** Units of two tiers, provinces first. */
export function mapTwoTiers(provinces: NewProvince[]): Unit[][] {
  return [
    provinces.map((province) => unitOf('province', province, null, AFTER)),
    provinces.flatMap((province) =>
      province.Wards.map((ward) =>
        unitOf('commune', ward, keyOf(AFTER.period, 'province', province.Code), AFTER),
      ),
    ),
  ]
}

/** The identity of a unit: period, tier and code. */
function keyOf(period: string, level: Tier, code: string): string {
  return `${period}:${level}:${code}`
}

type Period = { period: string; validFromOn?: string; validUntilOn?: string }

function unitOf(
  level: Tier,
  source: { Code: string; FullName: string },
  parentKey: string | null,
  { period, ...validity }: Period,
): Unit {
  const repairs = new Set<string>()
  const sourceId = keyOf(period, level, source.Code)
  const name = onOneLine(cleanText(source.FullName, repairs))
  return {
    place: sourceId,
    sourceId,
    content: { name, level, code: source.Code, parentKey, ...validity },
    repairs: [...repairs],
  }
}
