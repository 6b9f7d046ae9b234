import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { PDF_LIBRARY_ADDRESS } from '@/platform/file-text/reading/pdf-library'
import { projectFolder } from './project-folder'

const folder = join(projectFolder, 'node_modules/pdfjs-dist')

/** The build for older browsers, too: cheap phones keep theirs for years. The last three are asked for by few files. */
const OFFERED: [RegExp, string][] = [
  [/^pdf(?:\.worker)?\.min\.mjs$/, 'legacy/build'],
  [/^wasm\/[a-z0-9_]+\.(?:wasm|js)$/, ''],
  [/^cmaps\/[A-Za-z0-9-]+\.bcmap$/, ''],
  [/^standard_fonts\/[A-Za-z-]+\.(?:pfb|ttf)$/, ''],
]

const TYPES: Record<string, string> = {
  '.mjs': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
}

/**
 * Headers of every file. The policy is that of a worker begun from one: it decodes pictures with WebAssembly, which
 * the pages themselves may not use.
 */
const HEADERS = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Content-Security-Policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
}

/**
 * Answers a request for a file of pdf.js, straight from the installed package, on every host. Returns whether it was
 * one.
 */
export function answerPdfLibrary(url: string, response: ServerResponse): boolean {
  if (!url.startsWith(PDF_LIBRARY_ADDRESS)) return false
  const name = url.slice(PDF_LIBRARY_ADDRESS.length).split('?')[0] ?? ''
  const place = OFFERED.find(([pattern]) => pattern.test(name))
  const file = place ? join(folder, place[1], name) : ''
  if (!place || !existsSync(file)) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Không có tệp này.\n')
    return true
  }
  const type = TYPES[extname(name)] ?? 'application/octet-stream'
  response.writeHead(200, { ...HEADERS, 'Content-Type': type }).end(readFileSync(file))
  return true
}
