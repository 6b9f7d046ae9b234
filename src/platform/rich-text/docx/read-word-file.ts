import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ReaderLost, ReadingProcess } from '../../file-text/worker/reading-process'
import { Refusal } from '../../publishing/refusal'
import type { WordAnswer, WordRequest, WordText } from './messages'

// The bundler knows no import.meta.dirname; the server runs in the project's folder.
const SCRIPT = path.resolve('src/platform/rich-text/docx/child.ts')

/** A report of 100 pages with pictures takes 3 s on a busy machine. */
const LONGEST_MS = 30_000
const MOST_MEMORY_BYTES = 700 * 1024 * 1024
/** Each is a process; more at once would take the memory of those who read pages. */
const MOST_AT_ONCE = 2

let running = 0

/**
 * Reads a Word file in a process of its own, bounded in time and memory.
 * @throws Refusal with the reason for the person
 */
export async function readWordFile(content: Buffer): Promise<WordText> {
  if (running >= MOST_AT_ONCE)
    throw new Refusal('Máy chủ đang đọc tệp của người khác. Hãy thử lại sau ít giây.', 503)
  running += 1
  const file = path.join(tmpdir(), `bai-viet-${randomUUID()}.docx`)
  const reader = new ReadingProcess<WordRequest, WordAnswer>({
    mostBytes: MOST_MEMORY_BYTES,
    script: SCRIPT,
  })
  try {
    await writeFile(file, content, { mode: 0o600 })
    const answer = await reader.ask({ path: file }, LONGEST_MS)
    if (answer.is === 'problem') throw new Refusal(answer.problem, 400)
    return { html: answer.html, leftOut: answer.leftOut }
  } catch (error) {
    if (!(error instanceof ReaderLost)) throw error
    console.error('A Word file was given up:', error.message)
    throw new Refusal(
      'Tệp Word này quá lớn hoặc quá phức tạp để chuyển thành bài. Hãy chia nhỏ tệp, hoặc chép từng phần rồi dán vào bài.',
      400,
    )
  } finally {
    await reader.close()
    await rm(file, { force: true })
    running -= 1
  }
}
