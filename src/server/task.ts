import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenDataFolder } from '@/platform/local-services/local-services'
import { dataPaths } from '@/platform/local-services/data-folder'
import { explainFailure, StartError } from '@/platform/local-services/start-error'
import { type ChildEnv, spawnNode } from './node-process'

/**
 * Runs a script that ends by itself, and keeps what it writes in a log file of the data folder.
 * @param task.signal stops the script and everything it started
 * @throws StartError naming the script's last words when it fails
 */
export async function runTask(
  folder: OpenDataFolder,
  task: {
    name: string
    script: string
    args?: string[]
    env: ChildEnv
    failure: string
    signal: AbortSignal
    onLine: (line: string) => void
  },
): Promise<void> {
  task.signal.throwIfAborted()
  const log = join(dataPaths(folder.path).logs, `${task.name}.log`)
  rmSync(log, { force: true })
  const lines: string[] = []
  let logFailure: Error | undefined
  const child = spawnNode(task.script, {
    args: task.args,
    env: task.env,
    onLine: (line) => {
      try {
        appendFileSync(log, `${line}\n`)
      } catch (error) {
        logFailure ??= error as Error
        stop()
      }
      if (line.trim() === '') return
      lines.push(line.trim())
      task.onLine(line.trim())
    },
  })
  if (child.pid !== undefined) folder.record.add(task.name, child.pid)
  const stop = () => killGroup(child.pid)
  task.signal.addEventListener('abort', stop)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => {
    task.signal.removeEventListener('abort', stop)
    folder.record.remove(task.name)
  })
  task.signal.throwIfAborted()
  if (logFailure) throw logFailure
  if (code === 0) return
  const reason =
    explainFailure(undefined, lines.join('\n')) ??
    lines.findLast((line) => /error/i.test(line)) ??
    lines.at(-1)
  throw new StartError(`${task.failure} ${reason ?? ''} Nhật ký: ${log}`)
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGTERM')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
