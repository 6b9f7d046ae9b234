import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { explainFailure } from '@/platform/local-services/start-error'
import { runScriptWithServers } from '@/server/script-with-servers'
import { fail, say } from '@/server/terminal'
import { EvalUsageError, readEvalRequest } from './eval-arguments'

/*
 * `npm run eval [-- <questions.jsonl>]`: how well the search finds, on the servers of the running portal or with its
 * own, started on the same data and stopped after it.
 */
const leaving = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => leaving.abort(new Error('Đã dừng theo yêu cầu.')))
}

try {
  const args = process.argv.slice(2)
  const { file, record } = readEvalRequest(args)
  const absolute = args.map((argument) => (argument === file ? resolve(argument) : argument))
  process.exitCode = record
    ? await recordScores()
    : await runScriptWithServers({ name: '../../tests/eval/eval-run.ts', args: absolute }, leaving.signal)
} catch (error) {
  const known = error instanceof EvalUsageError ? error.message : explainFailure(error)
  fail(known ?? `Không đo được: ${(error as Error).stack ?? String(error)}`)
  process.exitCode = 1
}
process.exit()

/** The figures to keep are those of the test that guards them: same data, same steps. */
function recordScores(): Promise<number> {
  say('Chạy bài kiểm tra và ghi điểm đạt được vào tests/eval/recorded.json.')
  const test = spawn('npx', ['vitest', 'run', '--project', 'int', 'tests/int/search-eval.test.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, PORTAL_EVAL_RECORD: '1' },
    stdio: 'inherit',
  })
  return new Promise((done, failed) => {
    test.once('error', failed)
    test.once('close', (code) => done(code ?? 1))
  })
}
