import { createInterface } from 'node:readline'
import { openSource } from './source-file'
import type { SourceRecord } from './source-record'

/** Reads one JSON object a line, gzipped or not. A broken line is told with its number and the rest goes on. */
export async function* readJsonLines(path: string): AsyncGenerator<SourceRecord> {
  const input = await openSource(path)
  let failure: Error | undefined
  input.on('error', (error: Error) => (failure = error))
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    const text = line.replace(/^\uFEFF/, '').trim()
    if (text) yield parseLine(text, `dòng ${number}`)
  }
  if (failure)
    yield { place: `sau dòng ${number}`, problem: `tệp bị hỏng hoặc bị cắt dở (${failure.message})` }
}

function parseLine(text: string, place: string): SourceRecord {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { place, value }
    return { place, problem: 'dòng này không phải một bản ghi JSON' }
  } catch {
    return { place, problem: 'dòng này không phải JSON hợp lệ' }
  }
}
