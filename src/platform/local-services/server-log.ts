import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const largestLog = 10 * 1024 * 1024

/** The log file of one server. Each start begins where the last ended; one old file is kept. */
export class ServerLog {
  readonly path: string
  private readonly startsAt: number

  constructor(folder: string, name: string) {
    this.path = join(folder, `${name}.log`)
    const size = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0
    if (size > largestLog) renameSync(this.path, `${this.path}.1`)
    this.startsAt = size > largestLog ? 0 : size
  }

  /** Calls `use` with an open descriptor for a child's output, and closes it afterwards. */
  withDescriptor<Result>(use: (descriptor: number) => Result): Result {
    const descriptor = openSync(this.path, 'a', 0o600)
    try {
      return use(descriptor)
    } finally {
      closeSync(descriptor)
    }
  }

  /** What was written since this start, at most its last 16 KiB. */
  tail(): string {
    const descriptor = openSync(this.path, 'a+', 0o600)
    try {
      const { size } = fstatSync(descriptor)
      const from = Math.max(this.startsAt, size - 16 * 1024)
      const buffer = Buffer.alloc(Math.max(0, size - from))
      readSync(descriptor, buffer, 0, buffer.length, from)
      return buffer.toString('utf8')
    } finally {
      closeSync(descriptor)
    }
  }
}
