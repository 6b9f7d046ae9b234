import { readArchivedTexts } from './archive'
import { readJsonLines } from './json-lines'
import type { SourceForm } from './source-file'

/** How many records a file holds, for a progress bar; `undefined` where only a whole reading would tell. */
export async function countRecords(path: string, form: SourceForm): Promise<number | undefined> {
  if (form === 'json-lines') return countOf(readJsonLines(path))
  return form === 'archive' ? countOf(readArchivedTexts(path)) : undefined
}

async function countOf(records: AsyncIterable<unknown>): Promise<number> {
  const iterator = records[Symbol.asyncIterator]()
  let count = 0
  while (!(await iterator.next()).done) count += 1
  return count
}
