import { constants } from 'node:fs'
import { copyFile, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { isAway } from '../batches/is-away'
import { waitingFilesFolder, watchedFolder } from '../batches-folder'
import { recordFile } from './file-records'
import { fileProblem, hashOfFile, isStored, storedPath, tidyFileName } from './stored-files'

/** A file that has not changed for so long is whole: scanners and copies write without long pauses. */
const SETTLE_MS = 10_000
/** After a failure. */
const REST_MS = 600_000
const PAUSE_BETWEEN_LOOKS_MS = 2000
/** Where files are put that cannot be attached: nothing that was brought is ever thrown away. */
const REFUSED_FOLDER = 'khong-nhan'
/** What programs write before a file is whole, and what no person sees. */
const UNFINISHED = /^\.|^~|\.(?:part|partial|tmp|temp|crdownload|filepart|half)$/i

type Look = { size: number; mtimeMs: number; since: number }

/** Takes files out of the folders that administrators and scanners put them in, one folder a site. */
export class WatchedFolder {
  private readonly looks = new Map<string, Look>()
  private lookedAt = 0
  private readonly madeFor = new Set<string>()

  /** @param settleMs how long a file must have stayed as it is */
  constructor(
    private readonly payload: Payload,
    private readonly settleMs = SETTLE_MS,
  ) {}

  /** Takes what has settled. @returns how many files were taken */
  async take(now = Date.now()): Promise<number> {
    if (now - this.lookedAt < Math.min(PAUSE_BETWEEN_LOOKS_MS, this.settleMs)) return 0
    this.lookedAt = now
    let taken = 0
    for (const site of await this.sites()) {
      const folder = await this.folderOf(site.slug)
      for (const name of await readdir(folder)) {
        const path = join(folder, name)
        if (UNFINISHED.test(name) || !(await this.hasSettled(path, now))) continue
        if (await this.taken(site.id, folder, name, now)) taken += 1
      }
    }
    return taken
  }

  /** One file that cannot be moved – no right to, a disk that fails – does not keep the others waiting. */
  private async taken(site: string, folder: string, name: string, now: number): Promise<boolean> {
    const path = join(folder, name)
    this.looks.delete(path)
    try {
      await this.takeFile(site, folder, name)
      return true
    } catch (error) {
      if (isAway(error)) throw error
      this.payload.logger.error({
        err: error,
        msg: `A file of the watched folder could not be taken: ${path}`,
      })
      const found = await lstat(path).catch(() => null)
      if (found) this.looks.set(path, { size: found.size, mtimeMs: found.mtimeMs, since: now + REST_MS })
      return false
    }
  }

  private async sites(): Promise<{ id: string; slug: string }[]> {
    const { docs } = await this.payload.find({
      collection: 'sites',
      select: { slug: true },
      depth: 0,
      pagination: false,
    })
    return docs.map(({ id, slug }) => ({ id, slug }))
  }

  /** Made at once, so that an administrator finds where to put files. */
  private async folderOf(slug: string): Promise<string> {
    const folder = join(watchedFolder, slug)
    if (!this.madeFor.has(slug)) await mkdir(folder, { recursive: true })
    this.madeFor.add(slug)
    return folder
  }

  private async hasSettled(path: string, now: number): Promise<boolean> {
    const found = await lstat(path).catch(() => null)
    // A link could lead to any file of the machine.
    if (!found?.isFile()) return false
    const { size, mtimeMs } = found
    const before = this.looks.get(path)
    if (before?.size === size && before.mtimeMs === mtimeMs) return now - before.since >= this.settleMs
    this.looks.set(path, { size, mtimeMs, since: now })
    return false
  }

  /**
   * The record is made first, then the file is moved: cut off in between, the file still lies where it was brought and is
   * found again by its content. At no moment is it in neither place, and never are there two records of it.
   */
  private async takeFile(site: string, folder: string, name: string): Promise<void> {
    const path = join(folder, name)
    const { size } = await lstat(path)
    const originalName = tidyFileName(name)
    if (fileProblem(originalName, size)) return setAside(folder, name)
    const record = await recordFile(this.payload, {
      site,
      batch: null,
      originalName,
      hash: await hashOfFile(path),
    })
    if (record.state === 'attached' || (await isStored(record.storedName))) return rm(path)
    await mkdir(waitingFilesFolder, { recursive: true })
    await moveFile(path, storedPath(record.storedName))
  }
}

/** A file that cannot be attached goes into a folder beside, under a name that is free. */
async function setAside(folder: string, name: string): Promise<void> {
  const aside = join(folder, REFUSED_FOLDER)
  await mkdir(aside, { recursive: true })
  await moveFile(join(folder, name), join(aside, `${Date.now()}-${name}`))
}

/** Moves a file, also from another disk: there it is copied whole before the first one goes. */
async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    const half = `${to}.half`
    await copyFile(from, half, constants.COPYFILE_FICLONE)
    const copy = await open(half)
    await copy.sync()
    await copy.close()
    await rename(half, to)
    await rm(from)
  }
}
