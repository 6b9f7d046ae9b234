import { convertLegacy, type LegacyEncoding } from '../../search/language/legacy-encodings'
import { readLegacyText } from '../../file-text/extraction/legacy-text'
import { type Article, mapTexts, textsOf } from './article'
import { type Piece, type TextPiece, textOfPieces } from './blocks'

/** A text that was typed for an old font: how it would read in Unicode. Nothing is converted before a person agrees. */
export type LegacyOffer = {
  encodings: LegacyEncoding[]
  /** By the font that the text names, or by what its letters look like. */
  foundBy: 'font' | 'letters'
  /** Some words as they came, and what they become. */
  before: string
  after: string
  converted: Article
}

const NAMES: Record<'tcvn3' | 'vni', LegacyEncoding> = { tcvn3: 'tcvn3', vni: 'vni-windows' }
const LONGEST_SAMPLE = 160
/** Letters that only Unicode has: whoever typed them did not use an old font, whatever the label says. */
const ONLY_UNICODE = /[\u0100-\u02FF\u1E00-\u1EFF]|\p{M}/u
const STRANGE = /[\u00A1-\u00FF\u00AD]/

/** How an article would read in Unicode; `null` where it is Unicode already. */
export function offerUnicode(article: Article): LegacyOffer | null {
  const texts = textsOf(article)
  const isMarked = texts
    .flat()
    .some((piece) => piece.kind === 'text' && isInOldFont(piece) && STRANGE.test(piece.text))
  const whole = texts.map(textOfPieces).join('\n')
  const byLetters = readLegacyText(whole).encoding
  if (!isMarked && !byLetters) return null

  const used = new Set<LegacyEncoding>()
  const readWhole = byLetters && !ONLY_UNICODE.test(whole) ? NAMES[byLetters] : null
  const converted = mapTexts(article, (pieces) => {
    const encoding = readWhole ?? encodingOfLine(pieces)
    return pieces.map((piece) => convertPiece(piece, encoding, used))
  })
  const changed = texts.findIndex(
    (pieces, at) => textOfPieces(pieces) !== textOfPieces(textsOf(converted)[at] ?? []),
  )
  if (changed < 0) return null
  const sample = (from: Article) => textOfPieces(textsOf(from)[changed] ?? []).slice(0, LONGEST_SAMPLE)
  return {
    encodings: [...used],
    foundBy: isMarked ? 'font' : 'letters',
    before: sample(article),
    after: sample(converted),
    converted,
  }
}

/** Where the whole text is not of one encoding, paragraphs are judged one by one. */
function encodingOfLine(pieces: Piece[]): LegacyEncoding | null {
  const { encoding } = readLegacyText(textOfPieces(pieces))
  return encoding && NAMES[encoding]
}

function convertPiece(piece: Piece, encoding: LegacyEncoding | null, used: Set<LegacyEncoding>): Piece {
  if (piece.kind !== 'text') return piece
  const from = isInOldFont(piece) ? (piece.font?.encoding ?? null) : encoding
  if (!from || ONLY_UNICODE.test(piece.text)) return piece
  const read = convertLegacy(piece.text, from)
  const text = isInOldFont(piece) && piece.font?.isCapital ? read.toLocaleUpperCase('vi') : read
  if (text !== piece.text) used.add(from)
  return { ...piece, text: text.normalize('NFC'), font: null }
}

function isInOldFont({ font, text }: TextPiece): boolean {
  return font !== null && !ONLY_UNICODE.test(text)
}
