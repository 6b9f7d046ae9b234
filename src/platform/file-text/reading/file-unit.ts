import { fileKind } from '../../media/file-facts'

/** What a file is read by: pages, or parts where the file itself knows no pages. */
export function unitOf(file: { mimeType: string }): 'page' | 'part' {
  return fileKind(file.mimeType) === 'pdf' ? 'page' : 'part'
}
