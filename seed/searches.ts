import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { dayOf } from '@/platform/time/calendar-day'
import { COMMUNE_WITH_FOUR_EYES, COMMUNE_WITHOUT_FOUR_EYES } from './data/communes'
import { ROOT } from './sites'

/** What people searched: on how many of the last days, how often a day, and whether they found anything. */
type Searched = [text: string, days: number, searches: number, isFound: boolean]

const AT_EVERY_SITE: Searched[] = [
  ['khai sinh', 24, 6, true],
  ['căn cước', 21, 5, true],
  ['sổ đỏ', 19, 5, true],
  ['kết hôn', 17, 4, true],
  ['hộ nghèo', 12, 2, true],
  ['chứng thực', 11, 3, true],
]

const SEARCHES: Record<string, Searched[]> = {
  [ROOT]: [
    ...AT_EVERY_SITE,
    ['xe buýt về tỉnh', 9, 2, false],
    ['chợ phiên họp ngày nào', 7, 3, false],
    ['bắt chó thả rông', 6, 1, false],
    ['giấy đi ghe', 5, 1, false],
  ],
  [COMMUNE_WITH_FOUR_EYES]: [
    ...AT_EVERY_SITE,
    ['sổ em bé', 8, 2, false],
    ['gian hàng chợ tết', 6, 1, false],
    ['xin cây giống', 5, 2, false],
  ],
  [COMMUNE_WITHOUT_FOUR_EYES]: [...AT_EVERY_SITE, ['mượn nhà văn hóa', 6, 1, false]],
}

const DAY_MS = 86_400_000

/** What was searched in the last weeks before today, so that editors see their list; once for each site. */
export async function seedSearches(payload: Payload): Promise<void> {
  const counts = Object.entries(SEARCHES).flatMap(([site, searched]) =>
    searched.flatMap(([text, days, searches, isFound]) =>
      Array.from({ length: days }, (_, index) => ({
        site,
        text,
        day: dayOf(new Date(Date.now() - (index + 1) * DAY_MS)),
        searches,
        unfound: isFound ? 0 : searches,
      })),
    ),
  )
  await payload.db.drizzle.execute(
    sql`insert into search_counts (site_id, text, day, searches, unfound)
        select sites.id, counted.text, counted.day, counted.searches, counted.unfound
        from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb)
          as counted(site text, text text, day date, searches int, unfound int)
        join sites on sites.slug = counted.site
        where not exists (select from search_counts known where known.site_id = sites.id)`,
  )
}
