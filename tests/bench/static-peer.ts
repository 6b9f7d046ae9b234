import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { RunningPortal } from '../support/running-portal'

const project = path.resolve(import.meta.dirname, '../..')

/**
 * The address of a static text file of about so many bytes that the same server sends: what a page of that size can
 * reach at best. The build is full of scripts of every size; public pages use none of them.
 */
export function staticFileOfSize(portal: RunningPortal, bytes: number): string {
  const folder = path.resolve(project, portal.places.buildDir, 'static')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, distance: Math.abs(statSync(file).size - bytes) }))
    .sort((a, b) => a.distance - b.distance)
  const [nearest] = files
  if (!nearest) throw new Error(`${folder} has no static file`)
  const below = path.relative(folder, nearest.file).split(path.sep).map(encodeURIComponent).join('/')
  return `/_next/static/${below}`
}
