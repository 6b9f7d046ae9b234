import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { MOST_PICTURE_PIXELS } from '../limits'
import type { OpenedFile } from './open-file'
import { readPdfPage } from './read-pdf-page'
import { UnreadableFile } from './unreadable-file'

const packageFolder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const local = (folder: string) => `${path.join(packageFolder, folder)}/`

/** Opens a PDF with what lies on this machine only; scripts inside it are never run. */
export async function openPdf(file: string): Promise<OpenedFile> {
  const data = new Uint8Array(await readFile(file))
  const document = await getDocument({
    data,
    cMapUrl: local('cmaps'),
    standardFontDataUrl: local('standard_fonts'),
    wasmUrl: local('wasm'),
    iccUrl: local('iccs'),
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: MOST_PICTURE_PIXELS,
    verbosity: VerbosityLevel.ERRORS,
  }).promise.catch((error: unknown) => {
    throw reasonOf(error)
  })
  return {
    pages: document.numPages,
    read: (number, mayOcr) => readPage(document, number, mayOcr),
  }
}

async function readPage(document: PDFDocumentProxy, number: number, mayOcr: boolean) {
  const page = await document.getPage(number)
  try {
    return await readPdfPage(page, mayOcr)
  } finally {
    page.cleanup()
    await document.cleanup()
  }
}

function reasonOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'PasswordException')
    return new UnreadableFile('Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.')
  if (error.name === 'InvalidPDFException' || error.name === 'FormatError')
    return new UnreadableFile('Tệp PDF bị hỏng hoặc bị cắt cụt. Hãy xuất hoặc quét lại rồi tải lên lại.')
  return error
}
