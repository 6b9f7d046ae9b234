import { type Article, mapTexts } from './article'
import type { Piece, Picture } from './blocks'
import { findFootnotes } from './footnotes'
import { FlowReader, PLAIN, type Source } from './flow-reader'
import { type LegacyOffer, offerUnicode } from './legacy-words'
import { readClipboardHtml } from './office-markup'
import { tidyBlocks } from './tidy-blocks'
import { tidyPieces } from './tidy-pieces'

/** A text as it would enter the editor. */
export type ReadText = { article: Article; legacy: LegacyOffer | null }

type Options = {
  /** Parses without running or fetching anything, as `DOMParser` does. */
  parse: (html: string) => Document
  /** `https://minhgiang.example`: links there become links to the portal's own pages. */
  portalOrigin: string
  /** Pictures that came beside the HTML, as data URIs in the order in which it names files of the writer's computer. */
  embedded?: string[]
  /** Pictures that could be fetched, as data URIs by the address that the HTML gives. */
  known?: Map<string, string>
}

/**
 * Reads what a clipboard or a converted Word file holds as HTML: headings, lists, tables, emphasis, links, footnotes and
 * pictures. Everything else – looks, scripts, comments, what counts readers – has no place in an article.
 */
export function readHtml(
  html: string,
  { parse, portalOrigin, embedded = [], known = new Map() }: Options,
): ReadText {
  const { html: selected, fonts } = readClipboardHtml(html)
  const { body } = parse(selected)
  putInPlace(embedded, body)
  for (const image of body.querySelectorAll('img[src]')) {
    const picture = known.get(image.getAttribute('src') ?? '')
    if (picture) image.setAttribute('src', picture)
  }
  const pictures: Picture[] = []
  const source: Source = {
    fonts,
    portalOrigin,
    footnotes: findFootnotes(body),
    pictures,
    missingPictures: [],
  }
  const blocks = tidyBlocks(FlowReader.read(body, source, PLAIN))
  const notes = source.footnotes.places.map((place) => noteIn(place, source))
  return finished({ blocks, notes, pictures, missingPictures: source.missingPictures })
}

/** Reads plain text, each line a paragraph; for text in an old encoding, which the editor would take as it is. */
export function readPlainText(text: string): ReadText {
  const blocks = text.split(/\r?\n/).map((line) => ({
    kind: 'paragraph' as const,
    pieces: [{ kind: 'text' as const, text: line, marks: [], link: null, font: null }],
  }))
  return finished({ blocks: tidyBlocks(blocks), notes: [], pictures: [], missingPictures: [] })
}

/** Which picture is which is only known when there are as many of them as places. */
function putInPlace(embedded: string[], body: Element): void {
  const places = [...body.querySelectorAll('img[src^="file:"]')]
  if (places.length !== embedded.length) return
  places.forEach((place, at) => place.setAttribute('src', embedded[at] ?? ''))
}

function noteIn(place: Element, source: Source): Piece[] {
  // The place itself is left out of the text; here it is what is read.
  const others = source.footnotes.places.filter((one) => one !== place)
  const inside: Source = { ...source, footnotes: { references: new Map(), places: others } }
  const blocks = FlowReader.read(place, inside, { ...PLAIN, isNote: true })
  const pieces = blocks.flatMap((block): Piece[] =>
    'pieces' in block
      ? [...block.pieces, { kind: 'text', text: ' ', marks: [], link: null, font: null }]
      : [],
  )
  return tidyPieces(pieces)
}

function finished(article: Article): ReadText {
  const legacy = offerUnicode(article)
  if (legacy) return { article: mapTexts(article, inNfc), legacy }
  return { article: mapTexts(article, (pieces) => inNfc(pieces).map(withoutSoftHyphens)), legacy: null }
}

function inNfc(pieces: Piece[]): Piece[] {
  return pieces.map((piece) =>
    piece.kind === 'text' ? { ...piece, text: piece.text.normalize('NFC'), font: null } : piece,
  )
}

/** A place where a word may be parted, of no use here and in the way of searching. */
function withoutSoftHyphens(piece: Piece): Piece {
  return piece.kind === 'text' ? { ...piece, text: piece.text.replaceAll('\u00AD', '') } : piece
}
