import type { Effect } from '../../official-documents/effects'
import { contentHash } from '../../publishing/content-hash'
import { idOf } from '../../publishing/references'
import { dayFromStored } from '../../time/calendar-day'
import { accentCode } from '../language/accent-code'
import { cleanText } from '../language/clean-text'
import { numberForms } from '../language/number-forms'
import { numberKeysIn } from '../language/number-keys'
import { firstWords } from '../language/passages'
import { fileWords } from './file-words'
import { SCHEMA } from './index-settings'
import type { FileText } from './read-file-texts'
import type { Shown } from './shown-at'

/** What a search finds, as the public API names it. */
export const SEARCH_KINDS = ['procedure', 'legal-document', 'directive', 'news', 'page'] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]

/** Why an item is not in the index. */
export type NotSearchable = 'not-published' | 'without-site' | 'empty'

/**
 * One item in the index. Every field is always sent: the engine answers 400 when asked for a field that no document
 * ever had.
 */
export type SearchDocument = {
  id: string
  kind: SearchKind
  title: string
  /** The title without a leading "Thủ tục", which says nothing in a list of procedures; typos are forgiven here alone. */
  title_s: string
  /** Accent code of `title_s`: what was typed with marks is looked for here too. */
  title_x: string
  /** Words of the title, at most `LONGEST_TITLE`; among equals the shorter title is the more general item. */
  title_length: number
  /** Code or number as printed. */
  code: string | null
  /** Every key by which the codes or numbers of the item itself may be asked for. */
  code_key: string[]
  /** Canonical keys of the codes and numbers its text mentions. */
  mentions: string[]
  /** Everyday names. */
  keywords: string[]
  /** Slug of the sector. */
  sector: string | null
  sector_name: string | null
  agency: string | null
  /** Document type, of legal documents and directives. */
  type: string | null
  level: string[]
  /** Today's, of legal documents. */
  effect: Effect | null
  /** 0 for what is in force or has no effect to lose, more for what holds less. */
  effect_rank: number
  /** Unix seconds. */
  date: number | null
  /** Calendar year in Viet Nam. */
  year: number | null
  body: string
  /** The words of its files, as far as the engine reads them. */
  file_text: string
  /** The beginning of the most telling text, to quote from. */
  lead: string
  /** The same word in every document, so that documents can be asked for by filter beside those that match words. */
  anchor: string
  /** Id of the owning site; the root owns reference data. */
  site: string
  /** Who sees it besides its own site: `shownOf` says under which names. */
  shown_at: string[]
  /** Whether those may hide it. */
  may_be_hidden: boolean
  /** Address below a site, such as `/van-ban/quyet-dinh-…`. */
  path: string
  /** Schema of the index and hash of all the above: equal where the index is up to date. */
  checksum: string
}

/** What a feature says of an item; the rest of its search document follows from it. */
export type SearchableFacts = {
  id: string
  kind: SearchKind
  title: string
  path: string
  codes?: (string | null | undefined)[]
  keywords?: string[] | null
  sector?: unknown
  agency?: string | null
  type?: string | null
  level?: string[] | null
  effect?: Effect | null
  /** An instant or a stored day, ISO. */
  date?: string | null
  /** Texts from the most to the least telling; the first that is not empty is quoted. */
  texts: (string | null | undefined)[]
  /** Texts it is found by that say nothing about it. */
  asides?: (string | null | undefined)[]
} & Shown

/** Longer bodies cost index size and find nothing more. */
const LONGEST_BODY = 20_000
const LONGEST_LEAD = 1200
const LONGEST_TITLE = 60
const MOST_MENTIONS = 100

/** The word of `anchor`. */
export const ANCHOR: string = 'moi'

const EFFECT_RANKS: Record<Effect, number> = {
  'in-force': 0,
  'partly-expired': 1,
  'not-yet': 1,
  unknown: 1,
  suspended: 2,
  expired: 3,
  obsolete: 3,
}

/** Builds the search document of an item, its texts cleaned. Pure. */
export function searchDocument(facts: SearchableFacts): SearchDocument {
  const title = cleanText(facts.title)
  const codes = (facts.codes ?? []).map((code) => cleanText(code ?? '')).filter(Boolean)
  const texts = cleaned(facts.texts)
  const body = [...texts, ...cleaned(facts.asides ?? [])].join('\n').slice(0, LONGEST_BODY)
  const ownKeys = [...new Set(codes.flatMap(numberForms))]
  const sector = named(facts.sector)
  const day = dayFromStored(facts.date)
  const titleInShort = title.replace(/^thủ tục\s*:?\s+/i, '')
  const content = {
    id: facts.id,
    kind: facts.kind,
    title,
    title_s: titleInShort,
    title_x: accentCode(titleInShort),
    // Only procedures compete by length; an item without a short official name stands behind them.
    title_length:
      facts.kind === 'procedure' ? Math.min(title.split(' ').length, LONGEST_TITLE) : LONGEST_TITLE,
    code: codes[0] ?? null,
    code_key: ownKeys,
    mentions: numberKeysIn(`${title}\n${body}`)
      .filter((key) => !ownKeys.includes(key))
      .slice(0, MOST_MENTIONS),
    keywords: (facts.keywords ?? []).map(cleanText).filter(Boolean),
    sector: sector?.slug ?? null,
    sector_name: sector ? cleanText(sector.name) : null,
    agency: cleanText(facts.agency ?? '') || null,
    type: facts.type ?? null,
    level: facts.level ?? [],
    effect: facts.effect ?? null,
    effect_rank: facts.effect ? EFFECT_RANKS[facts.effect] : 0,
    date: facts.date ? Math.floor(Date.parse(facts.date) / 1000) : null,
    year: day ? Number(day.slice(0, 4)) : null,
    body,
    file_text: '',
    lead: firstWords(texts[0] ?? '', LONGEST_LEAD),
    anchor: ANCHOR,
    site: facts.site,
    shown_at: [...new Set(facts.shownAt)].sort(),
    may_be_hidden: facts.mayBeHidden,
    path: facts.path,
  }
  return { ...content, checksum: `${SCHEMA}-${contentHash(content)}` }
}

/** The same with what its files say, as far as that was read; the checksum knows it in any case. */
export function withFileText(document: SearchDocument, file: FileText | undefined): SearchDocument {
  if (!file) return document
  const [, own = ''] = document.checksum.split('-')
  const checksum = `${SCHEMA}-${contentHash({ own, files: file.hash })}`
  return { ...document, file_text: fileWords(file.text ?? ''), checksum }
}

/** Whether it is a procedure that no longer holds: people would prepare papers for nothing. */
export function hasEnded({ kind, effect_rank: rank }: Pick<SearchDocument, 'kind' | 'effect_rank'>): boolean {
  return kind === 'procedure' && rank >= EFFECT_RANKS.expired
}

/** The relation's `name` and `slug` where it was read along; `null` for a bare id or nothing. */
function named(relation: unknown): { name: string; slug: string } | null {
  return idOf(relation) !== null && typeof relation === 'object'
    ? (relation as { name: string; slug: string })
    : null
}

function cleaned(texts: (string | null | undefined)[]): string[] {
  return texts.map((text) => cleanText((text ?? '').slice(0, LONGEST_BODY))).filter(Boolean)
}
