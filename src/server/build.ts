import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { env } from '@/env'
import { lockFolder } from '@/platform/local-services/data-folder-lock'
import type { OpenDataFolder } from '@/platform/local-services/local-services'
import { projectFolder } from './project-folder'
import { runTask } from './task'

/** What the build is made of; folders count with everything in them but tests and what runs around the build. */
const sources = [
  'src',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  'postcss.config.mjs',
]

const buildFolder = join(projectFolder, env.PORTAL_BUILD_DIR)
const markerPath = join(buildFolder, 'portal-build.json')

/** Whether the finished build on disk was made of the sources as they are now. */
export function isBuildCurrent(): boolean {
  if (!existsSync(markerPath)) return false
  const marker = z.object({ sources: z.string() }).safeParse(JSON.parse(readFileSync(markerPath, 'utf8')))
  return marker.success && marker.data.sources === hashSources()
}

/**
 * Makes the production build. The marker that makes it count is written last, so a build killed half-way is made again.
 * @throws StartError with the build's own last words
 */
export async function buildPortal(
  folder: OpenDataFolder,
  signal: AbortSignal,
  onLine: (line: string) => void,
): Promise<void> {
  mkdirSync(buildFolder, { recursive: true })
  const lock = await lockFolder(buildFolder)
  try {
    rmSync(markerPath, { force: true })
    const sourcesHash = hashSources()
    await runTask(folder, {
      name: 'build',
      script: join(projectFolder, 'node_modules/next/dist/bin/next'),
      args: ['build'],
      env: {},
      failure: 'Không dựng được bản chạy thật.',
      signal,
      onLine,
    })
    writeFileSync(markerPath, JSON.stringify({ sources: sourcesHash }))
  } finally {
    await lock.release()
  }
}

function hashSources(): string {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(listSourceFiles).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(projectFolder, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function listSourceFiles(path: string): string[] {
  const stats = statSync(join(projectFolder, path), { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return [path]
  return readdirSync(join(projectFolder, path), { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('src/server/'))
}
