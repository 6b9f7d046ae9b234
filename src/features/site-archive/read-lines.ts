import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** The lines of a file, one after the other. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity })
  for await (const line of lines) if (line !== '') yield line
}
