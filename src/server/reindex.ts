import { explainFailure } from '@/platform/local-services/start-error'
import { runScriptWithServers } from './script-with-servers'
import { fail } from './terminal'

/*
 * `npm run reindex`: builds the search index anew and swaps it in, with the servers of the running portal or with its
 * own.
 */
const leaving = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => leaving.abort(new Error('Đã dừng theo yêu cầu.')))
}

try {
  process.exitCode = await runScriptWithServers({ name: 'reindex-run.ts' }, leaving.signal)
} catch (error) {
  fail(explainFailure(error) ?? `Không lập lại được chỉ mục: ${(error as Error).message}`)
  process.exitCode = 1
}
process.exit()
