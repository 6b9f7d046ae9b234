import { endWithParent } from './end-with-parent'
import type { ReaderAnswer, ReaderRequest } from './messages'
import { openFile, type OpenedFile } from './open-file'
import { UnreadableFile } from './unreadable-file'

/*
 * Reads one file, in a process of its own: whatever a hostile file does happens here, and the worker ends it from
 * outside. It answers one request after the other and ends with the channel.
 */

endWithParent()

const GONE = 'Tệp không còn trên máy chủ. Hãy tải lên lại.'

let file: OpenedFile | undefined

process.on('message', (request: ReaderRequest) => {
  answer(request).then(send, (error: unknown) => {
    if (error instanceof UnreadableFile) send({ is: 'problem', problem: error.message })
    else if ((error as NodeJS.ErrnoException).code === 'ENOENT') send({ is: 'problem', problem: GONE })
    else if (request.ask === 'page') {
      console.error(error)
      send({ is: 'lost' })
    } else {
      console.error(error)
      process.exit(1)
    }
  })
})

async function answer(request: ReaderRequest): Promise<ReaderAnswer> {
  if (request.ask === 'open') {
    file = await openFile(request.path, request.kind)
    return { is: 'opened', pages: file.pages }
  }
  if (!file) throw new Error('A page was asked for before a file was opened')
  return { is: 'page', ...(await file.read(request.number, request.mayOcr)) }
}

function send(message: ReaderAnswer): void {
  process.send?.(message)
}
