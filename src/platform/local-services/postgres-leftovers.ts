import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { identify, terminate } from './system-processes'

/**
 * Clears the way for a new server after a kill -9: stops every PostgreSQL process that still works in this cluster, and
 * removes the postmaster.pid they left, whose number may belong to somebody else by now.
 */
export async function removePostgresLeftovers(cluster: string): Promise<void> {
  const folder = realpathSync(cluster)
  // The postmaster was started first and stops its children itself.
  const [postmaster, ...children] = processesOf(folder)
  if (postmaster !== undefined) await stop(postmaster, 'SIGINT')
  await Promise.all(children.map((pid) => stop(pid, 'SIGQUIT')))
  rmSync(join(folder, 'postmaster.pid'), { force: true })
}

async function stop(pid: number, signal: NodeJS.Signals): Promise<void> {
  const identity = identify(pid)
  if (identity) await terminate(identity, signal, 5000)
}

function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && worksIn(pid, folder))
    .sort((a, b) => a - b)
}

function worksIn(pid: number, folder: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
    return command === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    // Gone meanwhile, or another user's process: in neither case a server of our folder.
    return false
  }
}
