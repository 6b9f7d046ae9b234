import { readFileSync } from 'node:fs'
import type { ClientBase } from 'pg'
import type { SiteKind } from '@/platform/sites/kinds'
import { slugOf } from '@/platform/text/slug'

/** A site to insert; `above` is the slug of the one above it, the root's where it is null. */
export type BulkSite = {
  slug: string
  name: string
  kind: SiteKind
  unitCode: string
  above: string | null
  host: string
}

type Ward = { Code: string; FullName: string }
type Province = Ward & { Wards: Ward[] }

const KINDS: [start: string, kind: SiteKind][] = [
  ['Phường ', 'phuong'],
  ['Đặc khu ', 'dac-khu'],
  ['Xã ', 'xa'],
  ['Thành phố ', 'thanh-pho'],
  ['Tỉnh ', 'tinh'],
]

/**
 * The first so many communes of the list of the country's units (`after-2025-07.json`), each below its province: real
 * names, of which many occur twice.
 */
export function realUnits(file: string, communes: number): BulkSite[] {
  const provinces = JSON.parse(readFileSync(file, 'utf8')) as Province[]
  const sites: BulkSite[] = []
  let missing = communes
  for (const province of provinces) {
    if (missing === 0) break
    const above = siteOf(province, null)
    const wards = province.Wards.slice(0, missing)
    missing -= wards.length
    sites.push(above, ...wards.map((ward) => siteOf(ward, above.slug)))
  }
  return sites
}

function siteOf({ Code, FullName }: Ward, above: string | null): BulkSite {
  // A few of the list begin with a small letter.
  const name = FullName.charAt(0).toUpperCase() + FullName.slice(1).normalize('NFC')
  const kind = KINDS.find(([start]) => name.startsWith(start))?.[1]
  if (!kind) throw new Error(`No kind of unit: ${name}`)
  const slug = `${slugOf(name)}-${Code}`
  return { slug, name, kind, unitCode: Code, above, host: `${slug}.vi-du.example` }
}

/** Writes sites by SQL, with contacts, a desk and a host each; those above others come first. */
export async function insertSites(client: ClientBase, sites: BulkSite[]): Promise<void> {
  await client.query(
    `with given as (
       select gen_random_uuid() as id, row.* from jsonb_to_recordset($1)
         as row (slug text, name text, kind text, "unitCode" text, above text, host text)
     ), places as (select id, slug from given union all select id, slug from sites),
     written as (
       insert into sites (id, kind, slug, unit_code, parent_id, telephone, email, responsible_name, desk_telephone,
         four_eyes, is_root)
       select given.id, kind::enum_sites_kind, given.slug, "unitCode",
         coalesce(places.id, (select id from sites where is_root)), '0296 000 ' || right("unitCode", 3),
         given.slug || '@vi-du.example', 'Người Phụ Trách', '0296 111 ' || right("unitCode", 3), false, false
       from given left join places on places.slug = above
     ), hosted as (
       insert into site_hosts (_order, _parent_id, id, host)
       select 1, given.id, gen_random_uuid()::text, host from given
     )
     insert into sites_locales (_parent_id, _locale, name, introduction, address, desk_name, desk_address)
     select id, 'vi', name, 'Trang thông tin của ' || name, 'Trụ sở Ủy ban nhân dân ' || name,
       'Bộ phận một cửa ' || name, 'Tầng 1, trụ sở ' || name from given`,
    [JSON.stringify(sites)],
  )
}
