import path from 'node:path'
import type { Payload } from 'payload'
import type { PageText, ReaderAnswer } from '../extraction/messages'
import {
  LONGEST_OPENING_MS,
  LONGEST_PAGE_MS,
  MOST_LOST_PAGES,
  MOST_OCR_PAGES,
  MOST_TEXT_PAGES,
} from '../limits'
import { mediaFolder } from '../../media/media-folder'
import { textKindOf } from '../text-kinds'
import { countPages, type FileInHand, writePage, writePageCount } from './file-state'
import { ReaderLost, ReadingProcess } from './reading-process'

/** Reading came to its end for a reason that the editor is told. */
export class ReadingFailed extends Error {
  override name = 'ReadingFailed'
}

/** The file was deleted, replaced or taken by another worker meanwhile: nothing more is to be written. */
export class OutOfHand extends Error {
  override name = 'OutOfHand'
}

const NO_TEXT: PageText = { text: '', isOcr: false, confidence: null, encoding: null }

/** What a step of a reading calls after each page. */
type OnPage = (number: number) => Promise<void>

/**
 * Reads a file page by page from where an earlier reading was cut off; each page is written as it is done.
 * @throws ReadingFailed, OutOfHand
 */
export async function readFile(
  payload: Payload,
  file: FileInHand,
  signal: AbortSignal,
  onPage: OnPage,
): Promise<void> {
  const reader = new FileReader(payload, file, signal)
  try {
    await reader.read(onPage)
  } finally {
    await reader.close()
  }
}

class FileReader {
  private process: ReadingProcess | undefined
  private pages = 0

  constructor(
    private readonly payload: Payload,
    private readonly file: FileInHand,
    private readonly signal: AbortSignal,
  ) {}

  async read(onPage: OnPage): Promise<void> {
    await this.open()
    if (!(await writePageCount(this.payload, this.file, this.pages))) throw new OutOfHand()
    const counts = await countPages(this.payload, this.file)
    const last = Math.min(this.pages, MOST_TEXT_PAGES)
    for (let number = this.file.pagesRead + 1; number <= last; number++) {
      this.signal.throwIfAborted()
      const page = await this.readPage(number, counts.ocr < MOST_OCR_PAGES)
      if (!page) counts.lost++
      else if (page.isOcr && !page.isLeftOut) counts.ocr++
      const text = page && !page.isLeftOut ? page.text : null
      if (!(await writePage(this.payload, this.file, number, { ...(page ?? NO_TEXT), text })))
        throw new OutOfHand()
      if (counts.lost > MOST_LOST_PAGES)
        throw new ReadingFailed(
          `Quá nhiều trang không đọc được (đến trang ${number}/${this.pages}). Tệp có thể bị lỗi; hãy xuất hoặc quét lại.`,
        )
      await onPage(number)
    }
  }

  async close(): Promise<void> {
    await this.process?.close()
  }

  /** One page; null when the page takes too long or too much, or ends the reading process twice. */
  private async readPage(number: number, mayOcr: boolean): Promise<PageText | null> {
    for (let attempt = 1; attempt <= 2; attempt++) {
      const process = this.process ?? (await this.open())
      try {
        return pageIn(await process.ask({ ask: 'page', number, mayOcr }, LONGEST_PAGE_MS))
      } catch (error) {
        if (!(error instanceof ReaderLost)) throw error
        this.process = undefined
        this.payload.logger.warn({
          msg: `Page ${number} of file ${this.file.media} ended its reader`,
          error: error.message,
        })
        if (error.reason !== 'gone') return null
      }
    }
    return null
  }

  private async open(): Promise<ReadingProcess> {
    const kind = textKindOf(this.file.filename)
    if (!kind) throw new ReadingFailed('Loại tệp này không đọc được chữ.')
    const process = new ReadingProcess()
    this.process = process
    const location = path.join(mediaFolder, this.file.filename)
    const answer = await process
      .ask({ ask: 'open', path: location, kind }, LONGEST_OPENING_MS)
      .catch((error: unknown) => {
        throw error instanceof ReaderLost ? new ReadingFailed(OPENING_PROBLEMS[error.reason]) : error
      })
    if (answer.is === 'problem') throw new ReadingFailed(answer.problem)
    if (answer.is === 'opened') this.pages = answer.pages
    return process
  }
}

const OPENING_PROBLEMS = {
  time: 'Mở tệp mất quá lâu nên đã dừng. Tệp có thể bị lỗi; hãy xuất hoặc quét lại.',
  memory: 'Tệp bung ra quá lớn nên đã dừng đọc. Hãy xuất hoặc quét lại tệp.',
  gone: 'Không mở được tệp. Tệp có thể bị hỏng; hãy xuất hoặc quét lại rồi tải lên lại.',
}

function pageIn(answer: ReaderAnswer): PageText | null {
  if (answer.is === 'page') return answer
  if (answer.is === 'lost') return null
  throw new ReadingFailed(answer.is === 'problem' ? answer.problem : 'Tệp không đọc được.')
}
