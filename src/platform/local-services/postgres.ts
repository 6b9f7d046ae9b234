import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findFreePort } from './free-port'
import { keepRunning, type KeptProcess } from './kept-process'
import { dataPaths } from './data-folder'
import { installPostgres } from './postgres-binaries'
import {
  clusterThroughWorkingDirectory,
  lastComplaint,
  prepareCluster,
  serverEnvironment,
} from './postgres-cluster'
import { databaseUris, type EmbeddedServer, prepareDatabase, withClient } from './postgres-database'
import { removePostgresLeftovers } from './postgres-leftovers'
import type { ServiceContext } from './service-context'
import { ServerLog } from './server-log'
import { unprivilegedAccount } from './service-account'
import { explainFailure, StartError } from './start-error'
import { waitUntil } from './wait-until'

/** A running embedded PostgreSQL. */
export interface LocalPostgres {
  databaseUri: string
  databaseMigrationUri: string
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL of a data folder, making cluster, database and roles at the first start.
 * @throws StartError with the reason in Vietnamese
 */
export async function startPostgres(context: ServiceContext): Promise<LocalPostgres> {
  const { secrets, throwaway } = context
  const paths = dataPaths(context.dataDir)
  const binaries = installPostgres()
  const account = unprivilegedAccount()
  prepareCluster({
    binaries,
    folder: paths.postgres,
    password: secrets.postgresSuperuser,
    account,
    sync: !throwaway,
  })
  await removePostgresLeftovers(paths.postgres)

  const server: EmbeddedServer = {
    port: await findFreePort(),
    superuserPassword: secrets.postgresSuperuser,
    ownerPassword: secrets.postgresOwner,
    runtimePassword: secrets.postgresRuntime,
  }
  const log = new ServerLog(paths.logs, 'postgres')
  let kept: KeptProcess
  try {
    kept = await keepRunning({
      launch: () => {
        const child = log.withDescriptor((descriptor) =>
          spawn(
            join(binaries, 'bin/postgres'),
            ['-D', clusterThroughWorkingDirectory, ...serverOptions(server.port, throwaway)],
            {
              ...account,
              cwd: paths.postgres,
              env: serverEnvironment,
              stdio: ['ignore', descriptor, descriptor],
              detached: true,
            },
          ),
        )
        if (child.pid !== undefined) context.record.add('postgres', child.pid)
        return child
      },
      untilReady: (gone) =>
        waitUntil(() => answers(server), {
          timeout: 60_000,
          signal: AbortSignal.any([gone, context.leaving]),
        }),
      stopSignal: 'SIGINT',
      patience: 8000,
      onDown: (reason) => context.onNotice(`PostgreSQL dừng đột ngột (${reason}), đang khởi động lại`),
      onBack: (downMs) => context.onNotice(`PostgreSQL đã chạy lại sau ${downMs} ms`),
    })
  } catch (error) {
    const reason = explainFailure(error, log.tail()) ?? lastComplaint(log.tail()) ?? (error as Error).message
    throw new StartError(`Không khởi động được PostgreSQL. ${reason} Nhật ký: ${log.path}`)
  }
  context.record.setPort('postgres', server.port)
  try {
    await prepareDatabase(server)
  } catch (error) {
    await kept.stop()
    throw error
  }
  return {
    ...databaseUris(server),
    stop: async () => {
      await kept.stop()
      context.record.remove('postgres')
    },
  }
}

async function answers(server: EmbeddedServer): Promise<boolean> {
  const uri = `postgres://postgres:${server.superuserPassword}@127.0.0.1:${server.port}/postgres`
  await withClient(uri, (client) => client.query('select 1'))
  return true
}

function serverOptions(port: number, throwaway: boolean): string[] {
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // Web and worker keep a pool each, sized for 30 parallel publishes; imports and migrations come on top.
    max_connections: 120,
    shared_buffers: '256MB',
    // A shared memory file may not fit into the 64 MB that containers give to /dev/shm.
    dynamic_shared_memory_type: 'mmap',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    jit: 'off',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
