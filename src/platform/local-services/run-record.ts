import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { identify, isAlive, type ProcessIdentity, terminate } from './system-processes'

const processIdentity = z.object({ pid: z.number().int(), startTime: z.string(), bootId: z.string() })

const recordShape = z.object({
  supervisor: processIdentity,
  processes: z.record(z.string(), processIdentity),
  ports: z.object({ postgres: z.number().optional(), meilisearch: z.number().optional() }),
})

/** What runs on one data folder, as kept in its run.json. */
export type RunRecordContent = z.infer<typeof recordShape>

/** Polite signals of the processes we start, for orphans whose supervisor is gone. */
const stopSignals: Record<string, NodeJS.Signals> = { postgres: 'SIGINT' }

/** Reads the record of a data folder; undefined when there is none or it was cut off half-way. */
export function readRunRecord(dataDir: string): RunRecordContent | undefined {
  let text: string
  try {
    text = readFileSync(join(dataDir, 'run.json'), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    return recordShape.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** More than the record ever needs; see `write`. */
const recordBytes = 4096

/** Keeps run.json true: who supervises this data folder and every process started on it. */
export class RunRecord {
  private readonly content: RunRecordContent
  private readonly descriptor: number

  constructor(private readonly dataDir: string) {
    const supervisor = identify(process.pid)
    if (!supervisor) throw new Error('This process has no entry in /proc')
    this.content = { supervisor, processes: {}, ports: {} }
    this.descriptor = openSync(join(dataDir, 'run.json'), 'w', 0o600)
    this.write()
  }

  /** Must be called in the same tick as the spawn, so that a kill -9 leaves no unknown orphan. */
  add(name: string, pid: number): void {
    const identity = identify(pid)
    if (!identity) return
    this.content.processes[name] = identity
    this.write()
  }

  remove(name: string): void {
    delete this.content.processes[name]
    this.write()
  }

  setPort(service: keyof RunRecordContent['ports'], port: number): void {
    this.content.ports[service] = port
    this.write()
  }

  /** Removes the record at the end of a clean stop. */
  clear(): void {
    closeSync(this.descriptor)
    rmSync(join(this.dataDir, 'run.json'), { force: true })
  }

  /** Always the same bytes in place: a disk that fills up later cannot hide a process from the next start. */
  private write(): void {
    const text = JSON.stringify(this.content, null, 2)
    writeSync(this.descriptor, text.padEnd(recordBytes), 0)
  }
}

/**
 * Stops what a killed supervisor left running on this data folder, and nothing else.
 * @returns the names of the processes that were stopped
 */
export async function stopOrphans(dataDir: string): Promise<string[]> {
  const record = readRunRecord(dataDir)
  if (!record) return []
  const orphans = Object.entries(record.processes).filter(([, identity]) => isAlive(identity))
  // Web and worker go first: they would only complain about the servers vanishing under them.
  const isServer = (name: string) => name === 'postgres' || name === 'meilisearch'
  for (const servers of [false, true]) {
    const group = orphans.filter(([name]) => isServer(name) === servers)
    await Promise.all(
      group.map(([name, identity]: [string, ProcessIdentity]) =>
        terminate(identity, stopSignals[name] ?? 'SIGTERM', 5000),
      ),
    )
  }
  return orphans.map(([name]) => name)
}
