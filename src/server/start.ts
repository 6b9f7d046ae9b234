import { env } from '@/env'
import { openDataFolder } from '@/platform/local-services/local-services'
import { explainFailure } from '@/platform/local-services/start-error'
import { printAddresses } from './addresses'
import { buildPortal, isBuildCurrent } from './build'
import { isDemoMissing, seedDemo } from './demo'
import { checkPort } from './listen-hosts'
import { pendingMigrations } from './migrations'
import { isNpmGone, watchNpm } from './parent-watch'
import { runWebServer, runWorker } from './portal-processes'
import { projectFolder } from './project-folder'
import { openServers } from './servers'
import { setupCodeOf } from './setup-code'
import { fail, say, seconds, step } from './terminal'
import { runTask } from './task'

const isDevelopment = process.argv.includes('--dev')
const startedAt = Date.now()
const leaving = new AbortController()
/** What was started, to be stopped in the opposite order. */
const running: { stop(): Promise<void> }[] = []

let failure: Error | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!leaving.signal.aborted) say('Đang dừng…')
    leaving.abort()
  })
}
watchNpm(() => leaving.abort())
// Whatever goes wrong outside a step, a disk that fills up for one, must not leave servers running.
process.on('uncaughtException', (error) => {
  failure ??= error
  leaving.abort()
})

try {
  await startPortal()
  await untilLeaving()
} catch (error) {
  if (!leaving.signal.aborted) failure ??= error as Error
}
leaving.abort()
if (failure !== undefined) {
  fail(explainFailure(failure) ?? `Cổng phải dừng: ${failure.stack ?? failure.message}`)
  process.exitCode = 1
}
await stopPortal()
process.exit()

async function startPortal(): Promise<void> {
  const { signal } = leaving
  const folder = await step(
    ({ stoppedOrphans }) =>
      `Thư mục dữ liệu ${env.PORTAL_DATA_DIR}${stoppedOrphans.length > 0 ? `, đã dừng tiến trình sót lại: ${stoppedOrphans.join(', ')}` : ''}`,
    'đang mở thư mục dữ liệu',
    () => openDataFolder(env.PORTAL_DATA_DIR, () => signal.aborted || isNpmGone()),
  )
  running.push({ stop: () => folder.close() })
  signal.addEventListener('abort', () => folder.announceStop())
  await checkPort(env.DATABASE_URI === undefined)

  const servers = await step(
    ({ embedded }) =>
      embedded ? 'PostgreSQL và Meilisearch nhúng sẵn sàng' : 'Máy chủ PostgreSQL và Meilisearch đã trả lời',
    'đang khởi động PostgreSQL và Meilisearch',
    () => openServers(folder, signal),
  )
  running.push(servers)
  signal.throwIfAborted()

  const pending = await pendingMigrations(servers.databaseMigrationUri)
  if (pending.length > 0) {
    await step(
      `Cấu trúc cơ sở dữ liệu: ${pending.length} bước nâng cấp`,
      'đang nâng cấp cơ sở dữ liệu',
      (progress) =>
        runTask(folder, {
          name: 'migrate',
          script: `${projectFolder}/src/server/migrate.ts`,
          env: { ...servers.childEnv, DATABASE_URI: servers.databaseMigrationUri },
          failure: 'Không nâng cấp được cơ sở dữ liệu.',
          signal,
          onLine: progress,
        }),
    )
  }

  // The build needs no database, so it runs beside the seed. When one fails, the other must not run on.
  const failed = new AbortController()
  const either = AbortSignal.any([signal, failed.signal])
  const longSteps = [
    (await isDemoMissing(folder, servers)) &&
      step('Huyện mẫu đã được tạo', 'đang tạo huyện mẫu', (progress) =>
        seedDemo(folder, servers, either, progress),
      ),
    !isDevelopment &&
      !isBuildCurrent() &&
      step('Bản chạy thật đã được dựng', 'đang dựng bản chạy thật', (progress) =>
        buildPortal(folder, either, progress),
      ),
  ].filter((running) => running !== false)
  for (const longStep of longSteps) longStep.catch((error: unknown) => failed.abort(error))
  const [firstFailure] = (await Promise.allSettled(longSteps)).filter(
    (outcome) => outcome.status === 'rejected',
  )
  if (firstFailure) throw failed.signal.reason

  const setupCode = await setupCodeOf(servers)
  const webEnv = {
    ...servers.webEnv,
    PORTAL_SETUP_CODE: setupCode ?? undefined,
    ...(isDevelopment ? { NODE_ENV: 'development' } : {}),
  }
  await step(
    `Máy chủ web và tiến trình nền đang chạy tại cổng ${env.PORT}`,
    'đang chờ trang web trả lời',
    async () => {
      const children = await Promise.allSettled([
        runWorker(folder, servers.childEnv, signal),
        runWebServer(folder, webEnv, signal),
      ])
      for (const child of children) if (child.status === 'fulfilled') running.push(child.value)
      for (const child of children) if (child.status === 'rejected') throw child.reason
    },
  )
  signal.throwIfAborted()
  await printAddresses(servers, setupCode)
  say(`Sẵn sàng sau ${seconds(Date.now() - startedAt)}.`)
}

function untilLeaving(): Promise<void> {
  return new Promise((resolve) => {
    if (leaving.signal.aborted) resolve()
    else leaving.signal.addEventListener('abort', () => resolve())
  })
}

async function stopPortal(): Promise<void> {
  for (const started of running.splice(0).reverse()) {
    await started.stop().catch((error: unknown) => {
      fail(explainFailure(error) ?? `Không dừng trọn vẹn: ${String(error)}`)
      process.exitCode = 1
    })
  }
  if (failure === undefined) say('Đã dừng.')
}
