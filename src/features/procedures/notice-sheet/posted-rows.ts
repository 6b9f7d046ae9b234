import type { SiteKind } from '@/platform/sites/kinds'
import { competenceOf } from '../competence'
import type { ProcedureView } from '../procedure-view'

type Level = ProcedureView['levels'][number]
type PostedRow = { id: string; levels: Level[] }

/** The levels as a reader at this site looks for them: nearest first. */
const LEVEL_ORDER: Level[] = ['commune', 'district', 'province', 'ministry', 'other']

/**
 * The procedures a site posts: on the root the whole sector, for it keeps the catalogue; on a member those of its own
 * level and those it says it offers, without those it says it does not. A procedure without a level is posted by a
 * member only where it is offered: a board should not promise what nobody there knows.
 */
export function postedAt<Row extends PostedRow>(
  site: { isRoot: boolean; kind: SiteKind },
  rows: Row[],
  offered: Record<string, boolean>,
): Row[] {
  if (site.isRoot) return rows
  return rows.filter(
    ({ id, levels }) => offered[id] ?? (levels.length > 0 && competenceOf(site.kind, levels) === 'here'),
  )
}

/** Rows by the nearest of their levels, in the order of the levels; those without one come last. */
export function byLevel<Row extends PostedRow>(rows: Row[]): { level: Level | null; rows: Row[] }[] {
  const groups = Map.groupBy(
    rows,
    ({ levels }) => LEVEL_ORDER.find((level) => levels.includes(level)) ?? null,
  )
  return [...LEVEL_ORDER, null].flatMap((level) => {
    const found = groups.get(level)
    return found ? [{ level, rows: found }] : []
  })
}
