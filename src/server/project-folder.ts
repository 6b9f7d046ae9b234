import { resolve } from 'node:path'

/** Root of the source tree: every child process runs in it. */
export const projectFolder = resolve(import.meta.dirname, '../..')
