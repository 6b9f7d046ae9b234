import { MISSING_PICTURE } from '../missing-picture'
import { styleOf } from './element-style'

/** What becomes of an `<img>`. */
export type ReadPicture =
  | { is: 'picture'; dataUri: string; alt: string }
  /** It lies where we cannot or must not fetch it. */
  | { is: 'missing'; note: string }
  /** A picture that stands for a letter, as messengers show emoji. */
  | { is: 'letters'; text: string }
  /** Too small to be seen: it counts readers, or keeps room. */
  | { is: 'tracker' }

/** What the portal's media take; others (.emf, .svg) are shown as missing. */
const TAKEN = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z\d+/=\s]+$/i
const SMALLEST_SIDE = 3
const LONGEST_ALT = 300

/** Reads a picture of a pasted text. Nothing is fetched. */
export function readPicture(image: Element): ReadPicture {
  const src = image.getAttribute('src') ?? ''
  const alt = (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_ALT)
  if (/^\p{Extended_Pictographic}[\p{Extended_Pictographic}\uFE0F\u200D]*$/u.test(alt))
    return { is: 'letters', text: alt }
  if (isTiny(image)) return { is: 'tracker' }
  const said = isFileName(alt) ? '' : alt.normalize('NFC')
  if (TAKEN.test(src)) return { is: 'picture', dataUri: src.replace(/\s/g, ''), alt: said }
  return { is: 'missing', note: `${MISSING_PICTURE} ${said || fileNameIn(src) || 'không rõ tên'}]` }
}

function isTiny(image: Element): boolean {
  const style = styleOf(image)
  return ['width', 'height'].some((side) => {
    const length = Number.parseFloat(style.get(side) ?? image.getAttribute(side) ?? '')
    return length <= SMALLEST_SIDE
  })
}

function isFileName(text: string): boolean {
  return /^\S+\.(?:png|jpe?g|gif|webp|bmp|emf|wmf|tiff?)$/i.test(text)
}

function fileNameIn(src: string): string {
  if (/^(?:data|blob|cid|about):/i.test(src)) return ''
  const [path = ''] = src.split(/[?#]/)
  return path.split(/[/\\]/).at(-1)?.slice(0, 80) ?? ''
}
