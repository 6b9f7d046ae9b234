import { explainFailure } from '@/platform/local-services/start-error'
import { Refusal } from '@/platform/publishing/refusal'
import { sitesCommand, SitesUsageError } from './sites-commands'
import { fail } from './terminal'

/** The work of `npm run sites` itself, once the servers are there: started by `sites.ts`, ends by itself. */

// Whatever is not committed when we are stopped never was; the next run does it.
process.on('disconnect', () => process.exit(1))

try {
  const [name, ...args] = process.argv.slice(2)
  process.exit(await sitesCommand(name).run(args))
} catch (error) {
  const isKnown = error instanceof SitesUsageError || error instanceof Refusal
  const known = isKnown ? error.message : explainFailure(error)
  fail(known ?? `Việc dừng giữa chừng: ${(error as Error).stack ?? String(error)}`)
  process.exit(1)
}
