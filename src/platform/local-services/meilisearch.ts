import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataPaths } from './data-folder'
import { findFreePort } from './free-port'
import { keepRunning, type KeptProcess } from './kept-process'
import { findMeilisearch } from './meilisearch-binary'
import { serverEnvironment, lastComplaint } from './postgres-cluster'
import type { ServiceContext } from './service-context'
import { ServerLog } from './server-log'
import { explainFailure, StartError } from './start-error'
import { waitUntil } from './wait-until'

/** A running embedded Meilisearch. */
export interface LocalMeilisearch {
  meiliHost: string
  meiliKey: string
  stop(): Promise<void>
}

/**
 * Starts the embedded Meilisearch of a data folder. Data that this version cannot read is moved aside: it is a copy
 * of what PostgreSQL holds, and is indexed anew.
 * @throws StartError with the reason in Vietnamese
 */
export async function startMeilisearch(context: ServiceContext): Promise<LocalMeilisearch> {
  const program = findMeilisearch()
  const paths = dataPaths(context.dataDir)
  mkdirSync(paths.meilisearch, { recursive: true, mode: 0o700 })
  const port = await findFreePort()
  const meiliHost = `http://127.0.0.1:${port}`
  const log = new ServerLog(paths.logs, 'meilisearch')
  const launch = () =>
    keepRunning({
      launch: () => {
        const child = log.withDescriptor((descriptor) =>
          spawn(program, serverOptions(paths.meilisearch, port), {
            cwd: paths.meilisearch,
            env: { ...serverEnvironment, MEILI_MASTER_KEY: context.secrets.meilisearchKey },
            stdio: ['ignore', descriptor, descriptor],
            detached: true,
          }),
        )
        if (child.pid !== undefined) context.record.add('meilisearch', child.pid)
        return child
      },
      untilReady: (gone) =>
        waitUntil(() => answers(meiliHost), {
          timeout: 60_000,
          signal: AbortSignal.any([gone, context.leaving]),
        }),
      stopSignal: 'SIGTERM',
      patience: 5000,
      onDown: (reason) => context.onNotice(`Meilisearch dừng đột ngột (${reason}), đang khởi động lại`),
      onBack: (downMs) => context.onNotice(`Meilisearch đã chạy lại sau ${downMs} ms`),
    })

  let kept: KeptProcess
  try {
    kept = await launch().catch((error: unknown) => {
      if (!log.tail().includes('is incompatible with your current engine version')) throw error
      setOldDataAside(paths.meilisearch, context)
      return launch()
    })
  } catch (error) {
    const reason = explainFailure(error, log.tail()) ?? lastComplaint(log.tail()) ?? (error as Error).message
    throw new StartError(`Không khởi động được Meilisearch. ${reason} Nhật ký: ${log.path}`)
  }
  context.record.setPort('meilisearch', port)
  return {
    meiliHost,
    meiliKey: context.secrets.meilisearchKey,
    stop: async () => {
      await kept.stop()
      context.record.remove('meilisearch')
    },
  }
}

function setOldDataAside(folder: string, context: ServiceContext): void {
  const data = join(folder, 'data.ms')
  const versionFile = join(data, 'VERSION')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'cũ'
  const aside = join(folder, `data.ms.${version}`)
  rmSync(aside, { recursive: true, force: true })
  renameSync(data, aside)
  context.onNotice(
    `Chỉ mục tìm kiếm thuộc Meilisearch ${version}: đã dời sang ${aside}, chỉ mục mới được dựng lại từ cơ sở dữ liệu`,
  )
}

async function answers(host: string): Promise<boolean> {
  const response = await fetch(`${host}/health`, { signal: AbortSignal.timeout(2000) })
  return response.ok
}

function serverOptions(folder: string, port: number): string[] {
  return [
    ...['--env', 'production', '--no-analytics', '--log-level', 'WARN'],
    ...['--http-addr', `127.0.0.1:${port}`],
    ...['--db-path', join(folder, 'data.ms')],
    ...['--dump-dir', join(folder, 'dumps'), '--snapshot-dir', join(folder, 'snapshots')],
    // The default of two thirds of the memory let an import of 100,000 records take 5.4 GB.
    ...['--max-indexing-memory', '1Gb'],
  ]
}
