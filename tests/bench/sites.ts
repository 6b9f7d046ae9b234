import { existsSync } from 'node:fs'
import path from 'node:path'
import type { RunningPortal } from '../support/running-portal'
import { pageLines, searchLine, wholeCountryLine } from './sites-pages'
import { portalsOfSizes, removePortals } from './sites-portals'
import { columns } from './sites-report'
import { adminLines, hostLines, memoryLine, startLine } from './sites-running'

/** Communes of a small district, of a large province and of the whole country. */
export const SITE_COUNTS = [22, 500, 3321]

/** Sites whose pages are read; no more than the smallest portal has. */
const SAMPLED_SITES = 16

/** Where the units of the country are, if they are on this machine. */
export function realUnitsFile(): string | null {
  const folder = process.env.PORTAL_TEST_DATA ?? path.resolve(import.meta.dirname, '../../../shared/data')
  const file = path.join(folder, 'units/after-2025-07.json')
  return existsSync(file) ? file : null
}

/**
 * Portals with few, with many and with all communes of the country beside each other, asked in turn. A run takes ten
 * minutes: each table is handed to `tell` as soon as it is made.
 */
export async function benchSites(
  base: RunningPortal,
  units: string,
  counts: number[],
  tell: (table: string) => void,
): Promise<void> {
  const portals = await portalsOfSizes(base, counts, units, SAMPLED_SITES)
  try {
    tell(columns('Many sites: pages, p50 / p95', counts, await pageLines(portals)))
    tell(columns('Many sites: search, p50 / p95', counts, [await searchLine(portals)]))
    tell(
      columns('Many sites: the admin of who runs the instance, p50 / p95', counts, await adminLines(portals)),
    )
    tell(columns('Many sites: hosts', counts, await hostLines(portals)))
    tell(
      columns('Many sites: memory', counts, [
        await wholeCountryLine(portals),
        memoryLine('memory of web server and worker after that', portals, 'now'),
        memoryLine('the most they ever held', portals, 'peak'),
      ]),
    )
    tell(columns('Many sites: start', counts, [await startLine(portals)]))
  } finally {
    await removePortals(portals)
  }
}
