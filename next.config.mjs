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
  // Types are checked by `npm test`; a build that starts the portal need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A page kept on disk would come back after a restart, however old.
    isrFlushToDisk: false,
  },
}

const { headers: payloadHeaders, ...config } = withPayload(withWords(portal))

export default {
  ...config,
  // Payload asks every browser for its colour scheme; only its own admin needs to know.
  headers: async () =>
    (await payloadHeaders()).map((rule) => ({ ...rule, source: rule.source.replace(/^\//, '/admin/') })),
}
