import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { unitOf } from '../../file-text/reading/file-unit'
import { LONGEST_PAGE } from '../../file-text/reading/read-file-page'
import { askedWords, matchOn, type Match } from '../../file-text/reading/words-on-page'
import type { SearchableCollection } from '../indexing/searchable'
import { composed } from '../language/clean-text'
import { foldText } from '../language/fold-text'
import { excerptFor } from '../language/passages'
import type { Token } from '../understanding/tokens'
import { shareMet } from './close-matches'
import type { Question } from './question'
import type { FilePlace, SearchHit } from './search-query'

/** Of each item so many pages are looked at closely: those with the most of the words, with the typed marks first. */
const CONSIDERED = 5
const MOST_WORDS = 10
/** Three lines on a phone: the words must not be cut off. */
const EXCERPT = 130

type Candidate = {
  item: string
  name: string
  place: number
  page: number
  mimeType: string | null
  text: string
  isOcr: boolean
}

/**
 * The same hits, those whose own name does not have all the words with the page of a file that has them: in a row, or,
 * where only a file can have led to the item, as many of them as a page has. Two queries at most for all of them.
 */
export async function withFilePlaces(
  payload: Payload,
  list: SearchableCollection[],
  hits: SearchHit[],
  { understood }: Question,
): Promise<SearchHit[]> {
  const phrase = askedWords(understood.text)
  const words = askedWords(understood.words || understood.text)
  const kinds = new Set(list.filter(({ hasFiles }) => hasFiles).map(({ kind }) => kind))
  const open = hits.filter(
    (hit) => kinds.has(hit.kind) && shareMet(words, { title: hit.title, keywords: [] }) < 1,
  )
  if (open.length === 0 || words.length === 0) return hits

  const fromFile = new Set(open.filter(({ isFromFile }) => isFromFile).map(({ id }) => id))
  const found = new Map<string, Found>()
  const look = async (among: SearchHit[], condition: PageCondition) => {
    const ids = among.map(({ id }) => id)
    const candidates = ids.length > 0 ? await candidatesFor(payload, list, ids, condition) : []
    for (const [id, pages] of Map.groupBy(candidates, ({ item }) => item)) {
      const best = bestOf(pages, phrase, words)
      // Folded pages may have these words with other marks: then they led here only if nothing else did.
      const isSure = best && (best.isTyped || best.match.inRow || fromFile.has(id))
      if (isSure) found.set(id, best)
    }
  }
  await look(open, { inRow: [phrase, words].map(folded), typed: understood.text })
  await look(
    open.filter(({ id }) => fromFile.has(id) && !found.has(id)),
    { apart: folded(words) },
  )
  return hits.map((hit) => {
    const best = found.get(hit.id)
    return best ? { ...hit, file: placeOf(best, understood) } : hit
  })
}

function folded(tokens: Token[]): string[] {
  return tokens.map(({ word }) => foldText(word))
}

type Found = { candidate: Candidate; match: Match; isTyped: boolean }

/** The words as typed come first, then those that weigh, then the page with the most of them; typed marks must be right. */
function bestOf(candidates: Candidate[], phrase: Token[], words: Token[]): Found | null {
  let best: Found | null = null
  for (const candidate of candidates) {
    const isTyped = matchOn(candidate.text, phrase).inRow
    const found = { candidate, isTyped, match: matchOn(candidate.text, words) }
    if (found.match.share > 0 && (best === null || worth(found) > worth(best))) best = found
  }
  return best
}

function worth({ isTyped, match }: Found): number {
  return (isTyped ? 4 : 0) + (match.inRow ? 2 : 0) + match.share
}

function placeOf({ candidate, isTyped }: Found, understood: Question['understood']): FilePlace {
  const { name, place, page, text, isOcr, mimeType } = candidate
  const unit = unitOf({ mimeType: mimeType ?? '' })
  const words = isTyped ? understood.text : understood.words || understood.text
  return {
    name,
    place,
    page,
    unit,
    isOcr,
    words,
    excerpt: excerptFor(text.replace(/\s+/g, ' '), words, EXCERPT),
  }
}

/** Which pages are looked at: those with one of the rows of words, or those with the most of the words. */
type PageCondition = { inRow: string[][]; typed: string } | { apart: string[] }

/** Pages by their folded text; the places of files are those that the item's page counts. */
async function candidatesFor(
  payload: Payload,
  list: SearchableCollection[],
  ids: string[],
  condition: PageCondition,
): Promise<Candidate[]> {
  const files = list
    .filter(({ hasFiles }) => hasFiles)
    .map(
      ({
        fallback: { table },
      }) => `select r.parent_id item, r.media_id media, m.original_name, m.filename, m.mime_type,
        row_number() over (partition by r.parent_id order by r."order") place
      from ${table}_rels r join media m on m.id = r.media_id and m.is_public
      where r.path = 'files' and r.parent_id = any($1::uuid[])`,
    )
  const isRow = 'inRow' in condition
  const met = isRow
    ? `(p.folded_text like any($2::text[]))::int`
    : `(select count(*) from unnest($2::text[]) word where p.folded_text like word)`
  const patterns = isRow
    ? condition.inRow.map((row) => `% ${row.join(' ')}%`)
    : condition.apart.slice(0, MOST_WORDS).map((word) => `% ${word}%`)
  const { rows } = await (payload.db as unknown as PostgresAdapter).pool.query<Candidate>(
    `with files as (${files.join(' union all ')}),
     pages as (
       select f.item, coalesce(f.original_name, f.filename) as name, f.mime_type, f.place, p.id, p.number as page,
         left(p.text, ${LONGEST_PAGE}) as text, ${met} as met
       from files f join file_texts t on t.media_id = f.media join file_pages p on p.file_text_id = t.id),
     ranked as (
       select *, row_number() over (partition by item order by met desc,
         regexp_replace(lower(text), '\\s+', ' ', 'g') like $3 desc, place, page) as rank
       from pages where met > 0)
     select r.item, r.name, r.place::int as place, r.page::int as page, r.mime_type as "mimeType",
       r.text, coalesce(p.is_ocr, false) as "isOcr"
     from ranked r join file_pages p on p.id = r.id where r.rank <= ${CONSIDERED} order by r.item, r.rank`,
    [ids, patterns, isRow ? `%${condition.typed.toLowerCase()}%` : '%'],
  )
  return rows.map((row) => ({ ...row, text: composed(row.text) }))
}
