import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve('public')

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join('/', path.relative(folder, entry.parentPath), entry.name))
  .sort()

const known: ReadonlySet<string> = new Set(files)

const scripts = files.filter((file) => file.startsWith('/scripts/'))

const version = scripts
  .reduce((hash, file) => hash.update(readFileSync(path.join(folder, file))), createHash('sha256'))
  .digest('hex')
  .slice(0, 12)

/**
 * The address of a script in `public/scripts`. It changes with every change of any script, so that browsers may keep
 * what they have; the scripts import one another by relative addresses and so change together.
 */
export function scriptAddress(name: string): string {
  return `/scripts/${version}/${name}`
}

/** Whether a path is that of a file in `public/`; a script may be asked for under any version. */
export function isPublicFile(address: string): boolean {
  return known.has(address.replace(/^\/scripts\/[0-9a-f]{12}\//, '/scripts/'))
}
