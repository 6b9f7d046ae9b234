import { explainFailure } from '@/platform/local-services/start-error'
import { runScriptWithServers } from './script-with-servers'
import { sitesCommand, SitesUsageError } from './sites-commands'
import { fail } from './terminal'

/*
 * `npm run sites -- <command> …`: with the servers of the running portal, or with its own, started for the work and
 * stopped after it.
 */
const leaving = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => leaving.abort(new Error('Đã dừng theo yêu cầu.')))
}

try {
  const args = process.argv.slice(2)
  sitesCommand(args[0])
  process.exitCode = await runScriptWithServers({ name: 'sites-run.ts', args }, leaving.signal)
} catch (error) {
  const known = error instanceof SitesUsageError ? error.message : explainFailure(error)
  fail(known ?? `Không làm được: ${(error as Error).stack ?? String(error)}`)
  process.exitCode = 1
}
process.exit()
