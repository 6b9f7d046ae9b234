import { join } from 'node:path'
import { env } from '@/env'

/** Where uploaded files of procedures lie: outside everything that is served. */
export const importsFolder = join(env.PORTAL_DATA_DIR, 'imports')
