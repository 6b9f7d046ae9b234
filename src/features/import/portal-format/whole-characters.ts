import { Readable } from 'node:stream'
import type ExcelJS from 'exceljs'

type Chunks = AsyncIterable<Uint8Array | string>

type Parts = {
  _parseWorksheet(chunks: Chunks, number: string): unknown
  _parseSharedStrings(chunks: Readable): unknown
}

/**
 * Hands a reader of workbooks its files as text. ExcelJS 4.4 turns every chunk of bytes into text on its own: of a
 * letter that lies on the border of two, such as "ế", both halves are lost.
 */
export function readWholeCharacters(reader: ExcelJS.stream.xlsx.WorkbookReader): void {
  const parts = reader as unknown as Parts
  const sheet = parts._parseWorksheet.bind(reader)
  const strings = parts._parseSharedStrings.bind(reader)
  parts._parseWorksheet = (chunks, number) => sheet(asText(chunks), number)
  parts._parseSharedStrings = (chunks) => strings(Readable.from(asText(chunks)))
}

async function* asText(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of chunks) {
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}
