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
  /** The name up to its first condition: what a short question can be expected to say of it. */
  core: Token[]
  /** The words of the name and of each everyday name. */
  titles: Title[]
  /** Sector, results and conditions, folded. */
  texts: string[]
  acts: Set<Act>
  isOfCommune: boolean
  /** Done elsewhere, as the name says, or abroad, where none of our levels is: what is done here stands before it. */
  isElsewhere: boolean
}

export type Title = { tokens: Token[]; folded: Set<string>; exact: Set<string> }

/** `(thực hiện tại cấp trung ương)`, `(cấp xã)`, `… thực hiện tại cấp tỉnh, cấp xã`. */
const PLACE = /\s*\(?(?:thực hiện\s+(?:tại|ở)\s+|(?<=\())cấp\s+(?:xã|huyện|tỉnh|trung ương|bộ)[^)]*\)?\s*$/iu

/** Acts are named at the head; further on stand the special cases. */
const HEAD_LENGTH = 14
const MOST_TEXT_WORDS = 200
const SHORTEST_CORE = 3

/** What a name says by itself. */
export type NameFacts = Pick<SearchDocument, 'kind' | 'title_s' | 'keywords' | 'level'>

/** What the ranker needs to know of a procedure. */
export function rankedName(source: SearchDocument): RankedName {
  const { body, ...document } = source
  const texts = tokensOf(`${document.sector_name ?? ''} ${body}`).slice(0, MOST_TEXT_WORDS)
  return { ...nameOnly(source), document, texts: texts.map(({ folded }) => folded) }
}

/** What can be known from the name alone, of items of any kind. */
export function nameOnly(facts: NameFacts): Omit<RankedName, 'document' | 'texts'> {
  const place = PLACE.exec(facts.title_s)?.[0]
  const title = facts.title_s.replace(PLACE, '')
  const name = tokensOf(title)
  const isSaidElsewhere =
    place !== undefined && /huyện|trung ương|bộ/iu.test(place) && !/cấp\s+xã/iu.test(place)
  return {
    name,
    core: coreOf(title),
    titles: [name, ...facts.keywords.map(tokensOf), ...together(facts)].map((tokens) => ({
      tokens,
      folded: new Set(tokens.map(({ folded }) => folded)),
      exact: new Set(tokens.map(({ exact }) => exact)),
    })),
    acts: actsIn(name.slice(0, HEAD_LENGTH)),
    isOfCommune: facts.level.includes('commune'),
    isElsewhere: facts.kind === 'procedure' && (facts.level.length === 0 || isSaidElsewhere),
  }
}

/** The type of a document stands in its keywords, its subject in its name. */
function together({ kind, title_s, keywords }: NameFacts): Token[][] {
  return kind === 'procedure' || keywords.length === 0 ? [] : [tokensOf(`${keywords.join(' ')} ${title_s}`)]
}

/** `Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng …)` → without the brackets and what follows a semicolon. */
function coreOf(name: string): Token[] {
  const core = tokensOf(name.split(/[(;]/, 1)[0] ?? '')
  return core.length >= SHORTEST_CORE ? core : tokensOf(name)
}
