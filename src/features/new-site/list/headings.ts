import { slugOf } from '@/platform/text/slug'
import { type ColumnKey, SITE_COLUMNS } from '../columns'

const KEYS = new Map<string, ColumnKey>(
  SITE_COLUMNS.flatMap(({ key, heading, aliases = [] }) =>
    [key, heading, ...aliases].map((name): [string, ColumnKey] => [slugOf(name), key]),
  ),
)

/** The column that a heading names, in any case, with or without marks and the star of what is required. */
export function columnOf(heading: string): ColumnKey | null {
  return KEYS.get(slugOf(heading)) ?? null
}
