import { readFile } from 'node:fs/promises'
import { extractRawText } from 'mammoth'
import WordExtractor from 'word-extractor'
import { readLegacyText } from './legacy-text'
import type { OpenedFile } from './open-file'
import { splitPages } from './split-pages'
import { tidyText } from './tidy-text'
import { UnreadableFile } from './unreadable-file'

/** Opens a Word file. It knows no pages: its text is cut into pieces of about a page. */
export async function openWord(file: string, kind: 'docx' | 'doc'): Promise<OpenedFile> {
  const { text, encoding } = readLegacyText(await (kind === 'docx' ? docxText(file) : docText(file)))
  const pages = splitPages(tidyText(text))
  return {
    pages: pages.length,
    read: (number) =>
      Promise.resolve({ text: pages[number - 1] ?? '', isOcr: false, confidence: null, encoding }),
  }
}

async function docxText(file: string): Promise<string> {
  const buffer = await readFile(file)
  const { value } = await extractRawText({ buffer }).catch(() => {
    throw new UnreadableFile(
      'Tệp Word bị hỏng hoặc không đúng định dạng .docx. Hãy lưu lại bằng Word rồi tải lên lại.',
    )
  })
  return value.replaceAll('\n\n', '\n')
}

async function docText(file: string): Promise<string> {
  const document = await new WordExtractor().extract(file).catch((error: unknown) => {
    throw new UnreadableFile(
      error instanceof Error && /encrypt/i.test(error.message)
        ? 'Tệp Word có mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.'
        : 'Tệp Word bị hỏng hoặc không đúng định dạng .doc. Hãy lưu lại bằng Word rồi tải lên lại.',
    )
  })
  const raw = { filterUnicode: false }
  return [document.getBody(raw), document.getTextboxes(raw), document.getFootnotes(raw)]
    .filter(Boolean)
    .join('\n')
}
