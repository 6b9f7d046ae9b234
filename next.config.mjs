import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'
import { env } from './src/env.ts'

const withWords = createNextIntlPlugin('./src/platform/i18n/request.ts')

/** @type {import('next').NextConfig} */
const portal = {
  distDir: env.PORTAL_BUILD_DIR,
  // The web server around Next compresses what leaves it.
  compress: false,
  poweredByHeader: false,
  images: { unoptimized: true },
  // Streamed metadata is moved into <head> by a script; public pages have none.
  htmlLimitedBots: /.*/,
  // What to preload is said in the page: as a header, which pages with a query would get, it never left our server.
  reactMaxHeadersLength: 0,
  // Types are checked by `npm test`; a build that starts the portal need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Pages live in memory only, and never one that an expiry overtook (docs/decisions/0003-page-cache.md).
  cacheHandler: fileURLToPath(new URL('./src/platform/page-cache/handler.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  experimental: {
    isrFlushToDisk: false,
    // What is sent goes through the proxy, which would cut it at 10 MB: pictures are let in up to 25, imports up to 60.
    proxyClientMaxBodySize: '64mb',
    // Without it Next writes the folders of its generated types into our tsconfig.json at every build.
    strictRouteTypes: true,
  },
}

/** Our scripts lie under an address that names their version (src/platform/public-files.ts). */
const versionedScript = '/scripts/:version([0-9a-f]{12})/:file'

const { headers: payloadHeaders, ...config } = withPayload(withWords(portal))

export default {
  ...config,
  // Payload asks every browser for its colour scheme; only its own admin needs to know.
  headers: async () => [
    ...(await payloadHeaders()).map((rule) => ({ ...rule, source: rule.source.replace(/^\//, '/admin/') })),
    {
      source: versionedScript,
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    // It answers for pages, which lie above its own folder.
    {
      source: '/scripts/:version([0-9a-f]{12})/offline-worker.js',
      headers: [{ key: 'Service-Worker-Allowed', value: '/' }],
    },
  ],
  rewrites: async () => ({ beforeFiles: [{ source: versionedScript, destination: '/scripts/:file' }] }),
}
