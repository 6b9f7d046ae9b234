import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { openSource } from '../source/source-file'
import { ImportError } from '../source/source-record'

const ward = z.object({ Code: z.string(), FullName: z.string() })
const oldProvince = z.object({
  Code: z.string(),
  FullName: z.string(),
  District: z.array(z.object({ Code: z.string(), FullName: z.string(), Ward: z.array(ward).nullish() })),
})
const newProvince = z.object({ Code: z.string(), FullName: z.string(), Wards: z.array(ward) })
const newToOld = z.object({
  provinces: z.record(
    z.string(),
    z.object({
      new_province_name: z.string(),
      old_provinces: z.array(z.object({ old_province_name: z.string() })),
    }),
  ),
  wards: z.record(
    z.string(),
    z.object({
      new_ward_name: z.string(),
      new_province_id: z.string(),
      old_wards: z.array(
        z.object({ old_ward_name: z.string(), old_district_name: z.string(), old_province_name: z.string() }),
      ),
    }),
  ),
})

export type OldProvince = z.infer<typeof oldProvince>
export type NewProvince = z.infer<typeof newProvince>
export type NewToOld = z.infer<typeof newToOld>

/** The three files of administrative units: of three tiers before 1 July 2025, of two after, and the map between. */
export type UnitFile =
  | { kind: 'three-tiers'; provinces: OldProvince[] }
  | { kind: 'two-tiers'; provinces: NewProvince[] }
  | { kind: 'new-to-old'; map: NewToOld }

/** Reads a file of administrative units and tells by its shape which it is. Throws ImportError for another one. */
export async function readUnitFile(path: string): Promise<UnitFile> {
  const content = (await text(await openSource(path))).replace(/^\uFEFF/, '').normalize('NFC')
  const value = parse(content, path)
  const threeTiers = z.array(oldProvince).nonempty().safeParse(value)
  if (threeTiers.success) return { kind: 'three-tiers', provinces: threeTiers.data }
  const twoTiers = z.array(newProvince).nonempty().safeParse(value)
  if (twoTiers.success) return { kind: 'two-tiers', provinces: twoTiers.data }
  const map = newToOld.safeParse(value)
  if (map.success) return { kind: 'new-to-old', map: map.data }
  throw new ImportError(
    `Tệp ${path} không phải danh mục đơn vị hành chính: cần danh sách tỉnh – huyện – xã, danh sách tỉnh – xã, hoặc bảng đơn vị mới – cũ.`,
  )
}

function parse(content: string, path: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new ImportError(`Tệp ${path} không phải JSON hợp lệ: ${(error as Error).message}`)
  }
}
