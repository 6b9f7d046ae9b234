import { join } from 'node:path'
import { env } from '@/env'

/** Where what clerks bring lies until it is written: outside everything that is served. */
export const batchesFolder = join(env.PORTAL_DATA_DIR, 'document-batches')

/** The files among them that wait for their documents. */
export const waitingFilesFolder = join(batchesFolder, 'tep')

/** Where an administrator or a scanner puts files: one folder for each site, named by its slug. */
export const watchedFolder = join(env.PORTAL_DATA_DIR, 'nhap-tep')
