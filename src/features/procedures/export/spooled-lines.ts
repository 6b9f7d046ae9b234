import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Values kept in a file, one JSON text a line, to be read again from the beginning: a whole catalogue need not fit into memory. */
export class SpooledLines<Value> {
  private readonly file: WriteStream

  constructor(private readonly path: string) {
    this.file = createWriteStream(path, { mode: 0o600 })
  }

  async add(value: Value): Promise<void> {
    if (!this.file.write(`${JSON.stringify(value)}\n`)) await once(this.file, 'drain')
  }

  async end(): Promise<void> {
    this.file.end()
    await once(this.file, 'finish')
  }

  async *read(): AsyncGenerator<Value> {
    const lines = createInterface({ input: createReadStream(this.path), crlfDelay: Infinity })
    for await (const line of lines) yield JSON.parse(line) as Value
  }
}
