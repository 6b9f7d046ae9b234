import { Client } from 'pg'
import { findRunningServices } from '@/platform/local-services/local-services'
import { firstLink, measurePages } from './pages'
import { benchFirstViews } from './first-views'
import { benchReaders } from './readers'
import { withStaticTwins } from './static-page'
import type { RunningPortal } from '../support/running-portal'
import { BIRTH } from '../support/page-types'
import { untilIdle } from '../support/until-idle'

/** What the public face has to bear: kept pages beside static ones, readers beside an editor, pages after a change. */
export async function benchFace(portal: RunningPortal): Promise<string> {
  const pages: [string, string][] = [
    ['list of news', '/tin-tuc'],
    ['article', await firstLink(portal, '/tin-tuc', /href="(\/tin-tuc\/(?!chuyen-muc)[a-z0-9-]+)"/)],
    ['list of procedures', '/thu-tuc'],
    ['procedure', BIRTH],
    ['procedure with the desk of a commune', `/don-vi/xa-an-binh${BIRTH}`],
  ]
  // A district that has just been made reads its papers for some minutes, and makes pages void all the while.
  const client = new Client({
    connectionString: findRunningServices(portal.places.dataDir)?.databaseMigrationUri,
  })
  await client.connect()
  await untilIdle(client)
  await client.end()
  const readers = await benchReaders(portal)
  const views = await benchFirstViews(portal)
  const kept = await withStaticTwins(
    portal,
    pages.map(([, path]) => path),
    (twinOf) =>
      measurePages(portal, pages, {
        title: 'a static page of the same bytes from the same Next process (goal ≥ 0.8)',
        limitOf: (path) => twinOf(path),
      }),
  )
  return [kept, readers, views].join('\n')
}
