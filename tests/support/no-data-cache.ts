import 'next/dist/server/node-environment-baseline'
import { IncrementalCache } from 'next/dist/server/lib/incremental-cache'

/*
 * Public reads go through Next's data cache, which only exists inside its server. Without a store behind it every read
 * is made anew, so a test sees the database as it is.
 */
const preview = { previewModeId: '', previewModeSigningKey: '', previewModeEncryptionKey: '' }
const cache = new IncrementalCache({
  dev: false,
  minimalMode: false,
  flushToDisk: false,
  requestHeaders: {},
  maxMemoryCacheSize: 0,
  previewProps: preview,
  getPrerenderManifest: () => ({
    version: 4,
    routes: {},
    dynamicRoutes: {},
    notFoundRoutes: [],
    preview,
  }),
} as unknown as ConstructorParameters<typeof IncrementalCache>[0])

Object.assign(globalThis, { __incrementalCache: cache })
