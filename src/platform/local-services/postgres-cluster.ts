import { spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { postgresMajor } from './postgres-binaries'
import type { Account } from './service-account'
import { explainFailure, StartError } from './start-error'

/**
 * The server finds its data through its working directory: it is entered before the change of user, so PostgreSQL
 * reaches it even below folders, like /root, that its user cannot enter.
 */
export const clusterThroughWorkingDirectory = '/proc/self/cwd'

/** Nothing of our own environment reaches the servers; their messages stay in one language. */
export const serverEnvironment = { LC_ALL: 'C', PATH: '/usr/bin:/bin', NODE_ENV: 'production' } as const

/**
 * Makes the cluster of a data folder unless it is there: UTF-8 with the ICU locale `vi`, whatever the machine's locale.
 * @returns whether a new cluster was made
 * @throws StartError when the folder holds the cluster of another major version
 */
export function prepareCluster(options: {
  binaries: string
  folder: string
  password: string
  account: Account | undefined
  sync: boolean
}): boolean {
  const { folder } = options
  const versionFile = join(folder, 'PG_VERSION')
  if (existsSync(versionFile)) {
    const version = readFileSync(versionFile, 'utf8').trim()
    if (version === postgresMajor) return false
    throw new StartError(
      `Dữ liệu trong ${folder} thuộc PostgreSQL ${version}, bản này cần PostgreSQL ${postgresMajor}: hãy đặt PORTAL_DATA_DIR sang thư mục khác, hoặc chuyển dữ liệu bằng pg_dump và pg_restore.`,
    )
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new StartError(
      `Thư mục ${folder} có tệp nhưng không phải dữ liệu PostgreSQL: hãy dời các tệp đó đi nơi khác.`,
    )
  }
  // A half-made cluster, from a kill or a full disk, must never be taken for a whole one.
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  if (options.account) chownSync(unfinished, options.account.uid, options.account.gid)
  try {
    initialise(unfinished, options)
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return true
}

function initialise(folder: string, options: Parameters<typeof prepareCluster>[0]): void {
  const { binaries, password, account, sync } = options
  const passwordFile = `${folder}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const descriptor = openSync(passwordFile, 'r')
  try {
    const result = spawnSync(
      join(binaries, 'bin/initdb'),
      [
        ...[
          '-D',
          clusterThroughWorkingDirectory,
          '--username=postgres',
          '--pwfile=/dev/stdin',
          '--auth=scram-sha-256',
        ],
        ...['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi', '--no-instructions'],
        ...(sync ? [] : ['--no-sync']),
      ],
      {
        ...account,
        cwd: folder,
        env: serverEnvironment,
        stdio: [descriptor, 'ignore', 'pipe'],
        encoding: 'utf8',
      },
    )
    if (result.error) throw result.error
    if (result.status !== 0) {
      throw new StartError(
        explainFailure(undefined, result.stderr) ??
          `Không tạo được dữ liệu PostgreSQL: ${lastComplaint(result.stderr) ?? `mã ${result.status}`}`,
      )
    }
  } finally {
    closeSync(descriptor)
    rmSync(passwordFile, { force: true })
  }
}

/** The last complaint a program wrote, to show when its reason is not one we know. */
export function lastComplaint(log: string): string | undefined {
  return log
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => /error|fatal|panic/i.test(line))
}
