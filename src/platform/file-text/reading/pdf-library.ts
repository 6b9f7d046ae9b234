import { readFileSync } from 'node:fs'
import path from 'node:path'

const { version } = JSON.parse(
  readFileSync(path.resolve('node_modules/pdfjs-dist/package.json'), 'utf8'),
) as {
  version: string
}

/**
 * Where our own web server offers the files of pdf.js (src/server/pdf-library-files.ts). It names their version, so
 * browsers may keep them for ever.
 */
export const PDF_LIBRARY_ADDRESS = `/thu-vien/pdfjs-${version}/`
