import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { text } from 'node:stream/consumers'
import { extract } from 'tar-stream'
import { openSource } from './source-file'

/** One text file of an archive. */
export type ArchivedText = { name: string; content: string }

/** Reads the .txt files of a tar archive, gzipped or not, one at a time. Throws when the archive is cut off. */
export async function* readArchivedTexts(path: string): AsyncGenerator<ArchivedText> {
  const archive = extract()
  const found = new PassThrough({ objectMode: true, highWaterMark: 16 })
  archive.on('entry', (header, stream, next) => {
    if (header.type !== 'file' || !header.name.endsWith('.txt')) {
      stream.resume().on('end', next)
      return
    }
    void text(stream).then((content) => {
      if (found.write({ name: header.name, content } satisfies ArchivedText)) next()
      else found.once('drain', next)
    })
  })
  const reading = pipeline(await openSource(path), archive).then(
    () => found.end(),
    (error: Error) => found.destroy(error),
  )
  for await (const entry of found) yield entry as ArchivedText
  await reading
}
