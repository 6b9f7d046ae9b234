import { cpus } from 'node:os'
import { RunningPortal } from '../support/running-portal'
import { benchCatalogue, measureLists } from './catalogue'
import { benchDesk } from './desk'
import { benchDocuments } from './documents'
import { benchFace } from './face'
import { benchImport, importProcedures, realProcedures } from './import'
import { benchPages } from './pages'
import { benchPublish } from './publish'
import { benchSearch } from './search'
import { benchSites, realUnitsFile, SITE_COUNTS } from './sites'

/*
 * `npm run bench [-- pages|search|publish|import|catalogue|documents|desk|sites|face …]`: figures beside their limits, on a portal of its own with the demo
 * district and, where the real data is, all real procedures. `sites 22 100` compares other numbers of communes.
 */
const isNumber = (word: string) => /^\d+$/.test(word)
const wanted = process.argv.slice(2).filter((word) => !isNumber(word))
const counts = process.argv.slice(2).filter(isNumber).map(Number)
const wants = (part: string) => wanted.length === 0 || wanted.includes(part)

const portal = await RunningPortal.start()
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`)
  if (wants('publish')) console.log(await benchPublish(portal, 60, 'idle'))
  const file = realProcedures()
  const small = wants('catalogue') && file ? await measureLists(portal) : null
  if (wants('import') && file) console.log(await benchImport(portal, file))
  else if (small && file) await importProcedures(portal, file)
  if (small && file) console.log(await benchCatalogue(portal, small, file))
  if (!file)
    console.log(
      'No real data (PORTAL_TEST_DATA): import and catalogue are not measured, the rest on the demo district.\n',
    )
  if (wants('pages')) console.log(await benchPages(portal))
  if (wants('face')) console.log(await benchFace(portal))
  if (wants('search')) console.log(await benchSearch(portal, file))
  if (wants('documents')) console.log(await benchDocuments(portal))
  if (wants('desk')) console.log(await benchDesk(portal))
  const units = realUnitsFile()
  if (wants('sites') && units)
    await benchSites(portal, units, counts.length > 0 ? counts : SITE_COUNTS, console.log)
} finally {
  await portal.stop()
  portal.removeFolders()
}
