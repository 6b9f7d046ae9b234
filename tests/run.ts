import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/*
 * `npm test`: every check and every test, on any machine, ending with one line that counts them. Static checks count as
 * one test each. Parts: `npm run test:unit`, `test:start`, `test:int`, `test:e2e`, `test:static`.
 */

/** What we read of vitest's JSON report. */
type Report = Record<'numPassedTests' | 'numPendingTests' | 'numTodoTests', number> & {
  success: boolean
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[]
}

type Outcome = { passed: number; failed: string[]; skipped: number }

const project = path.resolve(import.meta.dirname, '..')
const temporary = mkdtempSync(path.join(tmpdir(), 'mot-cong-run-'))

const staticChecks: [name: string, ...command: string[]][] = [
  ['types', 'tsc', '--noEmit', '--incremental', 'false'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['unused code', 'knip', '--no-progress'],
]
const suites = ['unit', 'start', 'int', 'e2e']

const wanted = process.argv.slice(2)
const outcomes: Outcome[] = []
if (wants('static')) outcomes.push(...(await runStaticChecks()))
for (const suite of suites.filter(wants)) outcomes.push(await runSuite(suite))
rmSync(temporary, { recursive: true, force: true })

const total = outcomes.reduce((sum, outcome) => ({
  passed: sum.passed + outcome.passed,
  failed: [...sum.failed, ...outcome.failed],
  skipped: sum.skipped + outcome.skipped,
}))
// Named last: of a long run often only the end is kept.
for (const name of total.failed) console.log(`failed: ${name}`)
console.log(`\n${total.passed} passed, ${total.failed.length} failed, ${total.skipped} skipped`)
process.exitCode = total.failed.length > 0 ? 1 : 0

function wants(part: string): boolean {
  return wanted.length === 0 || wanted.includes(part)
}

/** Two at a time, for two cores; what each says is shown when it has ended, so that lines do not mix. */
async function runStaticChecks(): Promise<Outcome[]> {
  const waiting = [...staticChecks]
  const results: Outcome[] = []
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const [name, ...command] = check
      const startedAt = Date.now()
      const { code, output } = await run(command)
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)${code === 0 ? '' : `\n${output}`}`)
      results.push({ passed: code === 0 ? 1 : 0, failed: code === 0 ? [] : [name], skipped: 0 })
    }
  }
  await Promise.all([lane(), lane()])
  return results
}

/** A suite that ends without a report – it could not even start – counts as one failure. */
async function runSuite(suite: string): Promise<Outcome> {
  const report = path.join(temporary, `${suite}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run(['vitest', 'run', '--project', suite, ...reporters], 'inherit')
  try {
    const { numPassedTests, numPendingTests, numTodoTests, success, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
    const notRun = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
    for (const { fullName } of notRun) console.log(`skipped: ${fullName}`)
    const failed = testResults.filter(({ status }) => status === 'failed').flatMap(failuresOf)
    const isBroken = !success || code !== 0
    return {
      passed: numPassedTests,
      failed: (isBroken && failed.length === 0 ? ['outside its tests'] : failed).map(
        (name) => `${suite}: ${name}`,
      ),
      skipped: numPendingTests + numTodoTests,
    }
  } catch {
    return { passed: 0, failed: [`${suite}: wrote no report`], skipped: 0 }
  }
}

/** A file may fail before any of its tests does. */
function failuresOf({ name, assertionResults }: Report['testResults'][number]): string[] {
  const failed = assertionResults.filter(({ status }) => status === 'failed')
  return failed.length === 0 ? [path.relative(project, name)] : failed.map(({ fullName }) => fullName)
}

function run(
  command: string[],
  stdio: 'pipe' | 'inherit' = 'pipe',
): Promise<{ code: number; output: string }> {
  const [name = '', ...args] = command
  const child = spawn(path.join(project, 'node_modules/.bin', name), args, {
    cwd: project,
    stdio: ['ignore', stdio, stdio],
  })
  let output = ''
  child.stdout?.on('data', (data: Buffer) => (output += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (output += data.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })))
}
