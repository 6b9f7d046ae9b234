import { dataUriOf } from './data-uri'
import { fetchOwnPictures } from './own-pictures'
import { picturesInRtf } from '../paste/rtf-pictures'
import { readHtml, readPlainText, type ReadText } from '../paste/read-html'

const OUR_OWN = 'application/x-lexical-editor'
const PICTURES = /^image\/(?:png|jpeg|gif|webp)$/

/** Nothing in such a document runs or is fetched. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/**
 * What a clipboard brings from another program; `null` where the editor's own way of pasting is the right one: its own
 * content, and plain text in Unicode.
 */
export function readClipboard(data: DataTransfer): Promise<ReadText> | null {
  if (data.types.includes(OUR_OWN)) return null
  const html = data.getData('text/html')
  const files = [...data.files].filter(({ type }) => PICTURES.test(type))
  const text = data.getData('text/plain')
  if (html) return readWithFiles(html, { files, text, rtf: data.getData('text/rtf') })
  if (files.length > 0) return readPictures(files)
  const read = readPlainText(text)
  return read.legacy ? Promise.resolve(read) : null
}

/** What a clipboard holds beside HTML. */
type Beside = { files: File[]; text: string; rtf: string }

/** A picture that was copied from a page comes as a file, and as HTML that only says where it was. */
async function readWithFiles(html: string, { files, text, rtf }: Beside): Promise<ReadText> {
  const read = readHtml(html, {
    parse: parseInert,
    portalOrigin: window.location.origin,
    embedded: picturesInRtf(rtf),
    known: await fetchOwnPictures(parseInert(html)),
  })
  const { blocks, missingPictures } = read.article
  if (blocks.length === 0) return readPlainText(text)
  const isOnlyPicture = blocks.length === 1 && missingPictures.length === 1 && files.length === 1
  return isOnlyPicture ? readPictures(files) : read
}

async function readPictures(files: File[]): Promise<ReadText> {
  const pictures = await Promise.all(files.map(async (file) => ({ dataUri: await dataUriOf(file), alt: '' })))
  const blocks = pictures.map((_, picture) => ({ kind: 'picture' as const, picture }))
  return { article: { blocks, notes: [], pictures, missingPictures: [] }, legacy: null }
}
