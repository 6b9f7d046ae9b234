import type { SiteKind } from '@/platform/sites/kinds'
import type { ProcedureView } from './procedure-view'

type Level = ProcedureView['levels'][number]

/** Levels at which a unit of this kind decides; a city may be of a province's or of a district's rank. */
export const LEVELS_OF_KIND: Record<SiteKind, Level[]> = {
  tinh: ['province'],
  'thanh-pho': ['province', 'district'],
  huyen: ['district'],
  quan: ['district'],
  'thi-xa': ['district'],
  xa: ['commune'],
  phuong: ['commune'],
  'thi-tran': ['commune'],
  'dac-khu': ['commune'],
}

/**
 * Where papers go when a site has said nothing of its own: to its general desk, to the reader's commune, or to an
 * agency of another level. A procedure without levels is taken as the site's own.
 */
export type Competence = 'here' | 'commune' | 'elsewhere'

/** Who takes the papers of a procedure of these levels, seen from a site of this kind. */
export function competenceOf(kind: SiteKind, levels: Level[]): Competence {
  if (levels.length === 0 || LEVELS_OF_KIND[kind].some((level) => levels.includes(level))) return 'here'
  return levels.includes('commune') ? 'commune' : 'elsewhere'
}
