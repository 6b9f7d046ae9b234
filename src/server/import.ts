import { resolve } from 'node:path'
import { formOf } from '@/features/import/source/source-file'
import { ImportError } from '@/features/import/source/source-record'
import { explainFailure } from '@/platform/local-services/start-error'
import { readImportRequest } from './import-arguments'
import { runScriptWithServers } from './script-with-servers'
import { fail } from './terminal'

/*
 * `npm run import -- <kind> <file> [--site slug] [--dry-run] [--yes]`: with the servers of the running portal, or with its own,
 * started for the import and stopped after it.
 */
const leaving = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => leaving.abort(new Error('Đã dừng theo yêu cầu.')))
}

try {
  const { kind, path, site, dryRun, yes } = readImportRequest(process.argv.slice(2))
  await formOf(resolve(path))
  const args = [
    kind,
    resolve(path),
    ...(site === undefined ? [] : ['--site', site]),
    ...(dryRun ? ['--dry-run'] : []),
    ...(yes ? ['--yes'] : []),
  ]
  process.exitCode = await runScriptWithServers({ name: 'import-run.ts', args }, leaving.signal)
} catch (error) {
  const known = error instanceof ImportError ? error.message : explainFailure(error)
  fail(known ?? `Không nhập được: ${(error as Error).stack ?? String(error)}`)
  process.exitCode = 1
}
process.exit()
