import type { TextKind } from '../text-kinds'
import type { PageText } from './messages'
import { openPdf } from './open-pdf'
import { openWord } from './open-word'

/** A file whose pages can be read in any order. */
export interface OpenedFile {
  readonly pages: number
  /** @param number from 1 @param mayOcr false leaves a page that is a picture out */
  read(number: number, mayOcr: boolean): Promise<PageText>
}

/** @throws UnreadableFile with the reason for the editor */
export function openFile(path: string, kind: TextKind): Promise<OpenedFile> {
  return kind === 'pdf' ? openPdf(path) : openWord(path, kind)
}
