import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { StartError } from './start-error'

/** A file of a program, by its path inside the program's folder. */
export interface ProgramFile {
  path: string
  source: string
}

/**
 * Copies a program once to a folder of the temporary directory that every user can reach and only we can write: a
 * clone under /root cannot be entered by the unprivileged user PostgreSQL runs as.
 * @param name versioned name of the copy, e.g. `postgres-18.4.0`
 * @returns the folder that holds the complete copy
 * @throws StartError when the folder belongs to somebody else
 */
export function shareCopy(name: string, files: ProgramFile[]): string {
  const folder = join(reachableTemporaryFolder(), `mot-cong-${process.getuid?.() ?? 0}-${name}`)
  if (isOurs(folder) && isComplete(folder, files)) return folder
  const fresh = `${folder}.${process.pid}.${Date.now()}`
  try {
    copyFiles(fresh, files)
    moveIntoPlace(fresh, folder, files)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  return folder
}

function copyFiles(folder: string, files: ProgramFile[]): void {
  for (const { path, source } of files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(source, target)
  }
  // Whatever the umask of whoever starts us, everybody may read and run the copy, and only we may write to it.
  for (const path of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chmodSync(join(folder, path), 0o755)
  }
}

/** Lists a program's files below a folder, symbolic links followed. */
export function listFiles(root: string, accept: (path: string) => boolean): ProgramFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => accept(path) && statSync(join(root, path)).isFile())
    .map((path) => ({ path, source: join(root, path) }))
}

function moveIntoPlace(fresh: string, folder: string, files: ProgramFile[]): void {
  try {
    renameSync(fresh, folder)
    return
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
  }
  // Another start was faster, or a temporary-file cleaner took parts of the old copy.
  if (isOurs(folder) && isComplete(folder, files)) {
    rmSync(fresh, { recursive: true })
    return
  }
  const broken = `${fresh}.broken`
  renameSync(folder, broken)
  renameSync(fresh, folder)
  rmSync(broken, { recursive: true, force: true })
}

function isOurs(folder: string): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  if (!stats) return false
  if (!stats.isDirectory() || stats.uid !== process.getuid?.() || (stats.mode & 0o022) !== 0) {
    throw new StartError(
      `Thư mục ${folder} không do người dùng này tạo ra nên không đáng tin: hãy xóa thư mục đó hoặc đặt TMPDIR sang nơi khác.`,
    )
  }
  return true
}

function isComplete(folder: string, files: ProgramFile[]): boolean {
  return files.every(({ path, source }) => {
    const copy = lstatSync(join(folder, path), { throwIfNoEntry: false })
    return copy?.isFile() === true && copy.size === statSync(source).size
  })
}

function reachableTemporaryFolder(): string {
  const candidates = [tmpdir(), '/tmp', '/var/tmp']
  const found = candidates.find((folder) => isReachableByAll(folder))
  if (!found)
    throw new StartError(
      'Không có thư mục tạm dùng chung: hãy đặt TMPDIR sang một thư mục mà mọi người dùng vào được.',
    )
  return found
}

function isReachableByAll(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats?.isDirectory() || (stats.mode & 0o001) === 0) return false
    if (path === dirname(path)) return true
  }
}
