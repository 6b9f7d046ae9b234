import type { SearchDocument } from '../indexing/search-document'
import { type Token, tokensOf } from '../understanding/tokens'
import { type Act, actsIn } from './acts'

/** What a result shows of a procedure, and what it may be filtered by. */
export type RankerDocument = Omit<SearchDocument, 'body'>

/** A procedure as the ranker keeps it. */
export type RankedName = {
  document: RankerDocument
  /** The name without "Thủ tục" and the place where it is done. */
  name: Token[]
  aliases: Token[][]
  /** Sector, results and conditions, folded. */
  texts: string[]
  acts: Set<Act>
  isOfCommune: boolean
  isOfMinistry: boolean
  /** The name says that it is done elsewhere than at a commune: the commune's own procedure stands before it. */
  isElsewhere: boolean
}

/** `(thực hiện tại cấp trung ương)`, `(cấp xã)`, `… thực hiện tại cấp tỉnh, cấp xã`. */
const PLACE = /\s*\(?(?:thực hiện\s+(?:tại|ở)\s+|(?<=\())cấp\s+(?:xã|huyện|tỉnh|trung ương|bộ)[^)]*\)?\s*$/iu

/** Acts are named at the head; further on stand the special cases. */
const HEAD_LENGTH = 14
const MOST_TEXT_WORDS = 200

export function rankedName(source: SearchDocument): RankedName {
  const { body, ...document } = source
  const name = tokensOf(document.title_s.replace(PLACE, ''))
  return {
    document,
    name,
    aliases: document.keywords.map(tokensOf),
    texts: tokensOf(`${document.sector_name ?? ''} ${body}`)
      .slice(0, MOST_TEXT_WORDS)
      .map(({ folded }) => folded),
    acts: actsIn(name.slice(0, HEAD_LENGTH)),
    isOfCommune: document.level.includes('commune'),
    isOfMinistry: document.level.includes('ministry'),
    isElsewhere: PLACE.test(document.title_s) && !/cấp\s+xã/iu.test(PLACE.exec(document.title_s)?.[0] ?? ''),
  }
}
