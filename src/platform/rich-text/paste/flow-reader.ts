import type { Block, LegacyFont, Mark, Piece, Picture } from './blocks'
import { isBeside, type Make, makerFor, paragraph } from './block-makers'
import { type ElementStyle, isHidden, legacyFont, marksIn, styleOf } from './element-style'
import { type Footnotes, isBackLink } from './footnotes'
import { cleanLink } from './links'
import { readPicture } from './pictures'
import { readList } from './read-list'
import { readTable } from './read-table'
import { oneBlank } from './tidy-pieces'
import { joinWordItems, type WordItem } from './word-items'

/** What is the same for the whole document that is read, and what reading it brings to light. */
export type Source = {
  fonts: Map<string, string>
  portalOrigin: string
  footnotes: Footnotes
  pictures: Picture[]
  missingPictures: string[]
}

/** How the text looks at a place. */
export type Look = {
  marks: Mark[]
  link: string | null
  font: LegacyFont | null
  keepsLines: boolean
  /** Inside the text of a footnote, where links back are dropped. */
  isNote: boolean
  isInCell: boolean
}

export const PLAIN: Look = {
  marks: [],
  link: null,
  font: null,
  keepsLines: false,
  isNote: false,
  isInCell: false,
}

/** Nothing of these is text. */
const DROPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FRAME OBJECT EMBED APPLET SVG CANVAS MATH VIDEO AUDIO MAP INPUT BUTTON SELECT TEXTAREA HEAD TITLE META LINK COLGROUP COL'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV FIGURE FIGCAPTION ADDRESS PRE DL DT DD CENTER FORM FIELDSET DETAILS SUMMARY CAPTION TR TD TH TBODY THEAD TFOOT LI BODY'.split(
    ' ',
  ),
)
/** Reads a part of a document from top to bottom into blocks. */
export class FlowReader {
  private readonly blocks: (Block | WordItem)[] = []
  private pieces: Piece[] = []
  private make: Make = paragraph

  private constructor(private readonly source: Source) {}

  /** The blocks of what an element contains. */
  static read(element: Element, source: Source, look: Look): Block[] {
    const reader = new FlowReader(source)
    reader.readChildren(element, look)
    reader.endBlock()
    return joinWordItems(reader.blocks)
  }

  private readChildren(element: Element, look: Look): void {
    for (const child of element.childNodes) {
      if (child.nodeType === child.TEXT_NODE) this.addText(child.textContent ?? '', look)
      else if (child.nodeType === child.ELEMENT_NODE) this.readElement(child as Element, look)
    }
  }

  private readElement(element: Element, around: Look): void {
    const tag = element.tagName.toUpperCase()
    const style = styleOf(element)
    if (DROPPED.has(tag) || isHidden(element, style) || isBeside(element, style)) return
    if (this.source.footnotes.places.includes(element) || (around.isNote && isBackLink(element))) return
    const note = this.source.footnotes.references.get(element)
    if (note !== undefined) {
      this.pieces.push({ kind: 'footnote', note })
      return
    }
    const look = this.lookIn(element, style, around)
    if (tag === 'BR') this.pieces.push({ kind: 'break' })
    else if (tag === 'IMG') this.addPicture(element, look)
    else if (tag === 'HR') this.addBlocks([{ kind: 'rule' }])
    else if (tag === 'TABLE') this.addBlocks(readTable(element, this.source, look))
    else if (tag === 'UL' || tag === 'OL' || tag === 'MENU')
      this.addBlocks(readList(element, this.source, look))
    else if (tag === 'BLOCKQUOTE') this.addQuote(element, look)
    else if (BLOCKS.has(tag) || /^H[1-6]$/.test(tag)) this.readBlock(element, tag, style, look)
    else this.readChildren(element, look)
  }

  private readBlock(element: Element, tag: string, style: ElementStyle, look: Look): void {
    const before = this.make
    this.endBlock()
    // A paragraph inside a heading is still the heading.
    this.make = makerFor(element, tag, style) ?? before
    this.readChildren(element, look)
    this.endBlock()
    this.make = before
  }

  private lookIn(element: Element, style: ElementStyle, around: Look): Look {
    const named =
      style.get('font-family')?.split(',')[0] ?? element.getAttribute('face') ?? this.fontOfClass(element)
    const font = legacyFont(named)
    const space = style.get('white-space')
    const isLink = element.tagName.toUpperCase() === 'A' && element.hasAttribute('href')
    return {
      ...around,
      marks: marksIn(element, style, around.marks),
      font: font === undefined ? around.font : font,
      keepsLines:
        space === undefined ? around.keepsLines || element.tagName === 'PRE' : space.startsWith('pre'),
      link: isLink ? cleanLink(element.getAttribute('href'), this.source.portalOrigin) : around.link,
    }
  }

  private fontOfClass(element: Element): string | undefined {
    const names = (element.getAttribute('class') ?? '').split(/\s+/)
    return names.map((name) => this.source.fonts.get(name)).find(Boolean)
  }

  private addText(text: string, { marks: looks, link, font, keepsLines }: Look): void {
    // Links are underlined by themselves.
    const marks = link ? looks.filter((mark) => mark !== 'underline') : looks
    const lines = keepsLines ? text.split('\n') : [text]
    lines.forEach((line, at) => {
      if (at > 0) this.pieces.push({ kind: 'break' })
      if (line !== '') this.pieces.push({ kind: 'text', text: oneBlank(line), marks, link, font })
    })
  }

  private addPicture(image: Element, look: Look): void {
    const read = readPicture(image)
    if (read.is === 'letters') this.addText(read.text, look)
    if (read.is === 'picture') {
      const picture = this.source.pictures.push({ dataUri: read.dataUri, alt: read.alt }) - 1
      this.addBlocks([{ kind: 'picture', picture }])
    }
    if (read.is === 'missing') {
      this.source.missingPictures.push(read.note)
      const { marks, link, font } = PLAIN
      this.addBlocks([{ kind: 'paragraph', pieces: [{ kind: 'text', text: read.note, marks, link, font }] }])
    }
  }

  private addQuote(element: Element, look: Look): void {
    const inner = FlowReader.read(element, this.source, look)
    this.addBlocks(inner.map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block)))
  }

  private addBlocks(blocks: Block[]): void {
    this.endBlock()
    this.blocks.push(...blocks)
  }

  private endBlock(): void {
    if (this.pieces.some((piece) => piece.kind !== 'text' || piece.text.trim() !== ''))
      this.blocks.push(this.make(this.pieces))
    this.pieces = []
  }
}
