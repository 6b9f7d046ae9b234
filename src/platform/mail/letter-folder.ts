import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/env'
import type { Message } from './message'

/** So many letters are kept; the oldest make room. */
const MOST_KEPT = 500

/** Where letters go while no mail server is set up. They may open accounts: only the portal's own user reads them. */
const letterFolder = () => path.join(env.PORTAL_DATA_DIR, 'thu')

/** Writes a letter as a file that any mail program opens. Writing the same letter again changes nothing. */
export async function keepInFolder({ id, at, bytes }: Message): Promise<void> {
  const folder = letterFolder()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}-${id}.eml`
  const unfinished = path.join(folder, `.${name}`)
  await writeFile(unfinished, bytes, { mode: 0o600 })
  await rename(unfinished, path.join(folder, name))
  await dropOldest(folder)
}

async function dropOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml') && !name.startsWith('.'))
  const old = names.sort().slice(0, Math.max(0, names.length - MOST_KEPT))
  await Promise.all(old.map((name) => rm(path.join(folder, name), { force: true })))
}
