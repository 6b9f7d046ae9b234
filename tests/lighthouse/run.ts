import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { findFreePort } from '@/platform/local-services/free-port'
import { openBrowser } from '../support/browser'
import { pathOf } from '../support/page-types'
import { RunningPortal } from '../support/running-portal'
import { measureInteractions } from './interactions'
import { measurePage } from './measure'
import { report } from './report'

/*
 * `npm run lighthouse [-- <kind of page> …]`: Lighthouse on a telephone with simulated slow 4G, each page as the median of some
 * runs, on a portal of its own with the demo district. Writes docs/lighthouse.md when all pages were asked for.
 */
const PAGES = [
  'home',
  'article',
  'news',
  'procedure',
  'procedure-commune',
  'document',
  'results',
  'home-commune',
]
const RUNS = 3

const wanted = process.argv.slice(2)
const pages = wanted.length > 0 ? wanted : PAGES
const file = path.resolve(import.meta.dirname, '../../docs/lighthouse.md')
const portal = await RunningPortal.start()
const debuggingPort = await findFreePort()
const browser = await openBrowser({ debuggingPort })
try {
  const measured = []
  for (const name of pages) {
    const address = portal.url + pathOf(name)
    // What is measured is a page that somebody has read before, as nearly every page is.
    await portal.fetch(pathOf(name))
    measured.push({ name, ...(await measurePage(address, debuggingPort, RUNS)) })
    console.log(JSON.stringify(measured.at(-1)))
  }
  const foreign = measured.flatMap((page) => page.foreign)
  if (foreign.length > 0) throw new Error(`Pages asked other servers: ${foreign.join(', ')}`)
  const interactions = await measureInteractions(browser, portal)
  const text = report(
    measured,
    interactions,
    [
      new Date().toISOString().slice(0, 10),
      `Lighthouse ${measured[0]?.version}`,
      `Chromium ${browser.version()}`,
      `Node ${process.version}`,
      `${cpus().length} × ${cpus()[0]?.model ?? '?'}`,
    ].join(', '),
  )
  console.log(`\n${text}`)
  if (wanted.length === 0) writeFileSync(file, text)
} finally {
  await browser.remove()
  await portal.stop()
  portal.removeFolders()
}
