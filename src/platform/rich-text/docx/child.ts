import { endWithParent } from '../../file-text/extraction/end-with-parent'
import { UnreadableFile } from '../../file-text/extraction/unreadable-file'
import { convertWord } from './convert-word'
import type { WordAnswer, WordRequest } from './messages'

/* Reads one Word file, in a process of its own: whatever a hostile file does happens here, and it is ended from outside. */

endWithParent()

process.on('message', ({ path }: WordRequest) => {
  convertWord(path).then(
    (text) => send({ is: 'text', ...text }),
    (error: unknown) => {
      if (error instanceof UnreadableFile) return send({ is: 'problem', problem: error.message })
      console.error(error)
      process.exit(1)
    },
  )
})

function send(answer: WordAnswer): void {
  process.send?.(answer)
}
