import { accessSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartError } from './start-error'

/** What a new cluster, its write-ahead log and a first index need. */
const spaceForNewData = 300 * 1024 * 1024
/** Below this PostgreSQL cannot even write its log segments. */
const spaceForOldData = 50 * 1024 * 1024

/** Where each part lives inside the data folder. */
export function dataPaths(dataDir: string) {
  return {
    postgres: join(dataDir, 'postgres'),
    meilisearch: join(dataDir, 'meilisearch'),
    logs: join(dataDir, 'logs'),
  }
}

/**
 * Makes the data folder, private to its owner, and proves that it can hold data.
 * @throws StartError or a system error that `explainFailure` understands
 */
export function prepareDataFolder(dataDir: string): void {
  // Node reports a read-only parent of a new folder as ENOENT; asking for access names the real reason.
  accessSync(nearestFolder(dataDir), constants.W_OK | constants.X_OK)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  mkdirSync(dataPaths(dataDir).logs, { recursive: true, mode: 0o700 })
  const { bavail, bsize } = statfsSync(dataDir)
  const holdsData = existsSync(join(dataPaths(dataDir).postgres, 'PG_VERSION'))
  const needed = holdsData ? spaceForOldData : spaceForNewData
  if (bavail * bsize < needed) {
    const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)
    throw new StartError(
      `Ổ đĩa chứa ${dataDir} chỉ còn ${megabytes(bavail * bsize)} MB, cần ít nhất ${megabytes(needed)} MB: hãy giải phóng chỗ trống hoặc đặt PORTAL_DATA_DIR sang ổ đĩa khác.`,
    )
  }
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path))
}
