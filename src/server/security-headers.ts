import { createHash } from 'node:crypto'

const YEAR_SECONDS = 365 * 24 * 60 * 60

const STYLE_ELEMENT = /<style\b[^>]*>([\s\S]*?)<\/style>/gi

/**
 * What a public page may load and do. Scripts are files of ours; a style element, which only pages of procedures and
 * notice sheets print, is named by the hash of its text.
 */
export function contentPolicy(html: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "object-src 'none'",
    "img-src 'self' data:",
    ["style-src 'self'", ...styleHashes(html)].join(' '),
    // The accent colour of a site, and marks that scripts place over pages of a PDF.
    "style-src-attr 'unsafe-inline'",
    // Frames and films of others stand only where a reader has pressed for one (public/scripts/consented-video.js).
    "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com",
    "media-src 'self' https:",
    "frame-ancestors 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ')
}

/**
 * Headers of every answer. Where the portal is reached over https, browsers are told to ask so from then on; of other names
 * below the same domain, which may not be the portal's, nothing is said.
 * @param portalUrl public address of the root host
 */
export function everyAnswerHeaders(portalUrl: string): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    ...(portalUrl.startsWith('https:') ? { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}` } : {}),
  }
}

function styleHashes(html: string): string[] {
  if (!html.includes('<style')) return []
  const texts = [...html.matchAll(STYLE_ELEMENT)].map(([, text = '']) => text)
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
