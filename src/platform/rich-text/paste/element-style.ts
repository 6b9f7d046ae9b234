import type { LegacyFont, Mark } from './blocks'

/** What is asked of an element's own style. */
export type ElementStyle = Map<string, string>

/** The declarations of a `style` attribute, names in lower case; `mso-…` among them, which a browser forgets. */
export function styleOf(element: Element): ElementStyle {
  const declarations = (element.getAttribute('style') ?? '').replaceAll('&quot;', '"').split(';')
  return new Map(
    declarations.flatMap((declaration): [string, string][] => {
      const at = declaration.indexOf(':')
      if (at < 1) return []
      return [[declaration.slice(0, at).trim().toLowerCase(), declaration.slice(at + 1).trim()]]
    }),
  )
}

/** True for what readers of the source do not see either. */
export function isHidden(element: Element, style: ElementStyle): boolean {
  return (
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  )
}

const MARK_TAGS: Record<string, Mark> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  U: 'underline',
  INS: 'underline',
  S: 'strikethrough',
  STRIKE: 'strikethrough',
  DEL: 'strikethrough',
  SUB: 'subscript',
  SUP: 'superscript',
}

/** The marks inside an element, given those around it: by its tag, and by its style where that says otherwise. */
export function marksIn(element: Element, style: ElementStyle, around: Mark[]): Mark[] {
  const marks = new Set(around)
  const ofTag = MARK_TAGS[element.tagName.toUpperCase()]
  if (ofTag) marks.add(ofTag)
  const set = (mark: Mark, isOn: boolean | null) => {
    if (isOn === true) marks.add(mark)
    if (isOn === false) marks.delete(mark)
  }
  set('bold', boldness(style.get('font-weight')))
  const slant = style.get('font-style')
  set('italic', slant === undefined ? null : /italic|oblique/.test(slant))
  const line = style.get('text-decoration') ?? style.get('text-decoration-line')
  // Browsers underline a link by themselves; that is no emphasis.
  if (line && element.tagName.toUpperCase() !== 'A') {
    if (line.includes('underline')) marks.add('underline')
    if (line.includes('line-through')) marks.add('strikethrough')
    if (line.startsWith('none')) marks.delete('underline')
  }
  const height = style.get('vertical-align')
  if (height === 'super') marks.add('superscript')
  if (height === 'sub') marks.add('subscript')
  return [...marks]
}

function boldness(weight: string | undefined): boolean | null {
  if (weight === undefined) return null
  if (/^bold/.test(weight)) return true
  const number = Number.parseInt(weight, 10)
  return Number.isNaN(number) ? (weight === 'normal' ? false : null) : number >= 600
}

/** `.VnTime`, `.VnArialH`: the ABC fonts of TCVN 5712, capitals in fonts of their own; `VNI-Times`. */
export function legacyFont(name: string | undefined): LegacyFont | null | undefined {
  if (name === undefined) return undefined
  const font = name.replace(/^["'\s]+/, '')
  if (/^\.Vn/i.test(font)) return { encoding: 'tcvn3', isCapital: /^\.Vn[\w ]*H\b/i.test(font) }
  if (/^VNI[- ]/i.test(font)) return { encoding: 'vni-windows', isCapital: false }
  return null
}
