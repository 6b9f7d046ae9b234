import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { UnreadableFile } from '../../file-text/extraction/unreadable-file'
import { legacyFont } from '../paste/element-style'
import { leftOutOf } from './left-out'
import type { WordText } from './messages'

/** What an article can show; drawings of Windows (.emf, .wmf) cannot be. */
const SHOWN_PICTURES = /^image\/(?:png|jpe?g|gif|webp)$/

/** Fonts of old encodings, as classes: mammoth itself forgets fonts. */
const FONTS = { tcvn3: '.VnTime', 'tcvn3-hoa': '.VnTimeH', vni: 'VNI-Times' }
const STYLE_MAP = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  'u => u',
  ...Object.keys(FONTS).map((name) => `r[style-name='${name}'] => span.${name}`),
]
const STYLE_SHEET = `<style>${Object.entries(FONTS)
  .map(([name, font]) => `.${name} { font-family: "${font}"; }`)
  .join('\n')}</style>`

/**
 * A Word file as HTML with its pictures inside. Files it only names are not opened.
 * @throws UnreadableFile with the reason for the person
 */
export async function convertWord(path: string): Promise<WordText> {
  const leftOut = await leftOutOf(path)
  const { value } = await mammoth
    .convertToHtml(
      { buffer: await readFile(path) },
      {
        styleMap: STYLE_MAP,
        externalFileAccess: false,
        transformDocument: withFontsAsStyles,
        convertImage: mammoth.images.imgElement(async (image) => ({ src: await addressOf(image) })),
      },
    )
    .catch((error: unknown) => {
      throw new UnreadableFile(
        'Tệp Word bị hỏng hoặc không đúng định dạng .docx. Hãy mở bằng Word, lưu lại rồi chọn lại.',
        {
          cause: error,
        },
      )
    })
  return { html: STYLE_SHEET + value, leftOut }
}

type WordPicture = { contentType: string; readAsBase64String: () => Promise<string> }

/** A picture as an address; one that the file only links to, or that cannot be shown, is left to be reported as missing. */
async function addressOf(picture: WordPicture): Promise<string> {
  if (!SHOWN_PICTURES.test(picture.contentType)) return 'about:blank'
  return picture.readAsBase64String().then(
    (data) => `data:${picture.contentType};base64,${data}`,
    () => 'about:blank',
  )
}

type WordElement = { type?: string; font?: string | null; children?: WordElement[] }

function withFontsAsStyles(element: WordElement): WordElement {
  const children = element.children?.map(withFontsAsStyles)
  const changed = children ? { ...element, children } : element
  const font = element.type === 'run' ? legacyFont(element.font ?? undefined) : null
  if (!font) return changed
  const name = font.encoding === 'tcvn3' ? (font.isCapital ? 'tcvn3-hoa' : 'tcvn3') : 'vni'
  return { ...changed, styleId: name, styleName: name } as WordElement
}
