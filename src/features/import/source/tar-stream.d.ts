declare module 'tar-stream' {
  import type { Readable, Writable } from 'node:stream'

  /** The part of tar-stream that the import uses. */
  export function extract(): Writable & {
    on(
      event: 'entry',
      listener: (header: { name: string; type: string }, content: Readable, next: () => void) => void,
    ): unknown
    destroy(error?: Error): void
  }
}
