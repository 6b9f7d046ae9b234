import localFont from 'next/font/local'

/**
 * Be Vietnam Pro (SIL OFL 1.1): drawn for Vietnamese, so that marks stand clear of one another. Two weights, 30 kB in all
 * (letters/README.md), preloaded; what is shown before they have come has their widths and heights, so nothing jumps.
 */
export const letters = localFont({
  src: [
    { path: './letters/be-vietnam-pro-400.woff2', weight: '400' },
    { path: './letters/be-vietnam-pro-600.woff2', weight: '600' },
  ],
  variable: '--font-letters',
  display: 'swap',
  // Made in app/(site)/tokens.css: Next makes one for Arial alone, and none for bold letters.
  adjustFontFallback: false,
})
