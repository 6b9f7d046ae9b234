import type { Block, Piece } from './blocks'
import { type ElementStyle, styleOf } from './element-style'
import { itemOfText, type WordItem } from './word-items'

/** Makes a block of its words. */
export type Make = (pieces: Piece[]) => Block | WordItem

export const paragraph: Make = (pieces) => ({ kind: 'paragraph', pieces })

/** What Word keeps beside the text: its comments. */
const COMMENT_PARTS = /^(?:comment(?:-list)?)$/

/** How a block is made of its words; `null` for an ordinary one. */
export function makerFor(element: Element, tag: string, style: ElementStyle): Make | null {
  const classes = element.getAttribute('class') ?? ''
  const isTitle = /(?:^|\s)(?:MsoTitle|title)(?:\s|$)/.test(classes) && /^(?:P|H1)$/.test(tag)
  const level = isTitle ? 2 : headingLevel(tag)
  if (level) return (pieces) => ({ kind: 'heading', level, pieces, ...(isTitle ? { isTitle } : {}) })
  const [, depth] = /level(\d)/i.exec(style.get('mso-list') ?? '') ?? []
  if (depth) {
    const mark = markOf(element)
    return mark
      ? (pieces) => ({ kind: 'word-item', mark, level: Number(depth), pieces })
      : (pieces) => itemOfText(pieces, Number(depth)) ?? paragraph(pieces)
  }
  if (/\bMsoList(?:Paragraph|Bullet|Number)/.test(classes))
    return (pieces) => itemOfText(pieces, 1) ?? paragraph(pieces)
  return null
}

function headingLevel(tag: string): 2 | 3 | 4 | null {
  const [, digit] = /^H([1-6])$/.exec(tag) ?? []
  if (!digit) return null
  return Number(digit) <= 2 ? 2 : Number(digit) === 3 ? 3 : 4
}

/** The mark that Word made, and tells other programs to ignore. */
function markOf(element: Element): string {
  const ignored = [...element.querySelectorAll('[style]')].find(isIgnored)
  return (ignored?.textContent ?? '').replace(/[\s\u00A0]+/g, '')
}

function isIgnored(element: Element): boolean {
  return /^ignore$/i.test(styleOf(element).get('mso-list') ?? '')
}

/** Marks of lists, and what Word keeps for those who write: comments and their marks. */
export function isBeside(element: Element, style: ElementStyle): boolean {
  return (
    isIgnored(element) ||
    COMMENT_PARTS.test(style.get('mso-element') ?? '') ||
    /\b(?:msocomanchor|MsoCommentReference|msocomoff)\b/i.test(element.getAttribute('class') ?? '') ||
    style.get('mso-special-character') === 'comment'
  )
}
