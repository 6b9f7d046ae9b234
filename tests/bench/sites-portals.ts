import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { waitUntil } from '@/platform/local-services/wait-until'
import { insertSiteContent } from '../support/bulk-site-content'
import { insertSites, realUnits } from '../support/bulk-sites'
import { RunningPortal } from '../support/running-portal'
import { inDatabase } from './portal-database'
import { reindex } from './search'

const LONGEST_REBUILD_MS = 600_000

/** A site to ask: by its host, and below the root's. */
export type SitePlace = { id: string; slug: string; host: string }

/** A portal with so many communes, and some of them, spread evenly. */
export type SitesPortal = {
  communes: number
  portal: RunningPortal
  sample: SitePlace[]
  everySite: SitePlace[]
}

/**
 * Portals that differ only in how many communes they have: copies of one with the demo district, filled with the first
 * so many units of the country's list, indexed anew. The given one is stopped.
 */
export async function portalsOfSizes(
  base: RunningPortal,
  sizes: number[],
  units: string,
  sampleSize: number,
): Promise<SitesPortal[]> {
  await base.stop()
  const folders = sizes.map(() => path.join(mkdtempSync(path.join(tmpdir(), 'mot-cong-sites-')), 'data'))
  // The database's files stay those of its service account.
  for (const folder of folders) execFileSync('cp', ['-a', base.places.dataDir, folder])
  const running: SitesPortal[] = []
  try {
    for (const [index, communes] of sizes.entries()) {
      const place = { dataDir: folders[index] ?? '', buildDir: base.places.buildDir }
      const started: SitesPortal = {
        communes,
        portal: await RunningPortal.start(place),
        everySite: [],
        sample: [],
      }
      running.push(started)
      started.everySite = await fill(started.portal, units, communes)
      started.sample = spread(started.everySite, sampleSize)
      // The portal's own worker may be rebuilding the index already, for it sees how much is new.
      await waitUntil(() => isReindexed(started.portal), { timeout: LONGEST_REBUILD_MS })
    }
  } catch (error) {
    await removePortals(running)
    throw error
  }
  return running
}

/** Ends the portals and removes their data; the build stays. */
export async function removePortals(portals: SitesPortal[]): Promise<void> {
  for (const { portal } of portals) {
    await portal.stop()
    rmSync(path.dirname(portal.places.dataDir), { recursive: true, force: true })
  }
}

/** Runs a statement as the owner of the portal's database. */
export async function rowsOf<Row extends object>(portal: RunningPortal, query: string): Promise<Row[]> {
  return inDatabase(portal, async (client) => (await client.query<Row>(query)).rows)
}

async function fill(portal: RunningPortal, units: string, communes: number): Promise<SitePlace[]> {
  await inDatabase(portal, async (client) => {
    await insertSites(client, realUnits(units, communes))
    await insertSiteContent(client)
  })
  return rowsOf<SitePlace>(
    portal,
    `select sites.id, slug, host from sites join site_hosts on _parent_id = sites.id and _order = 1
     where unit_code is not null and kind in ('xa', 'phuong', 'dac-khu') order by unit_code`,
  )
}

function isReindexed(portal: RunningPortal): Promise<boolean> {
  return reindex(portal).then(
    () => true,
    () => false,
  )
}

function spread<Item>(items: Item[], count: number): Item[] {
  const wanted = Math.min(count, items.length)
  return Array.from({ length: wanted }, (_, index) => items[Math.floor((index * items.length) / wanted)]!)
}
