import { linesOf, mapPieces, type Block, type Piece, type Picture } from './blocks'

/** A text read from elsewhere: from a clipboard or from a Word file. */
export type Article = {
  blocks: Block[]
  /** The texts of the footnotes, in the order of their marks. */
  notes: Piece[][]
  pictures: Picture[]
  /** What the text says in the places of pictures that could not be had. */
  missingPictures: string[]
}

/** The texts of an article, block by block, its notes last. */
export function textsOf({ blocks, notes }: Article): Piece[][] {
  return [...linesOf(blocks), ...notes]
}

/** The article with every text in it put through `change`. */
export function mapTexts(article: Article, change: (pieces: Piece[]) => Piece[]): Article {
  return { ...article, blocks: mapPieces(article.blocks, change), notes: article.notes.map(change) }
}
