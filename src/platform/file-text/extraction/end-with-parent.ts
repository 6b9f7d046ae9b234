import { Worker } from 'node:worker_threads'

const WATCH = `const parent = process.ppid
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 500)`

/**
 * Ends this process when the one that started it is gone. While a file is being read nobody here listens; a thread sees it,
 * and ends everything.
 */
export function endWithParent(): void {
  new Worker(WATCH, { eval: true, execArgv: [] }).unref()
  process.on('disconnect', () => process.exit(0))
}
