import path from 'node:path'
import { env } from '@/env'

const DEFAULT_DATA_FOLDER = path.resolve('.data')

/** Where uploads lie: `media/` beside the code, or inside the data folder once that has been moved. */
export const mediaFolder =
  env.PORTAL_DATA_DIR === DEFAULT_DATA_FOLDER
    ? path.resolve('media')
    : path.join(env.PORTAL_DATA_DIR, 'media')
