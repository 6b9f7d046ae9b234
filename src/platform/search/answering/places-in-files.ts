import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { unitOf } from '../../file-text/reading/file-unit'
import { LONGEST_PAGE } from '../../file-text/reading/read-file-page'
import { askedWords, matchOn, type Match } from '../../file-text/reading/words-on-page'
import type { SearchableCollection } from '../indexing/searchable'
import { foldText } from '../language/fold-text'
import { excerptFor } from '../language/passages'
import type { Token } from '../understanding/tokens'
import { shareMet } from './close-matches'
import type { Question } from './question'
import type { FilePlace, SearchHit } from './search-query'

/** Of each item so many pages are looked at closely, those that hold the most of the words without their marks. */
const CONSIDERED = 5
const MOST_WORDS = 10

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
 * The same hits, those whose own name does not have all the words with the page of a file that has them. One query for
 * all of them.
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
  const ids = open.map(({ id }) => id)
  const candidates = Map.groupBy(await candidatesFor(payload, list, ids, phrase, words), ({ item }) => item)
  return hits.map((hit) => {
    const best = bestOf(candidates.get(hit.id) ?? [], phrase, words)
    // Of what was found by itself a page says something only where it has all that was asked for.
    const hasAll = best && (best.isTyped || best.match.share === 1)
    if (!best || !(hit.isFromFile || hasAll)) return hit
    return { ...hit, file: placeOf(best, understood) }
  })
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
  return { name, place, page, unit, isOcr, words, excerpt: excerptFor(text.replace(/\s+/g, ' '), words) }
}

/** Pages that hold the phrase or most of the words, marks aside; the places of files as the item's page counts them. */
async function candidatesFor(
  payload: Payload,
  list: SearchableCollection[],
  ids: string[],
  phrase: Token[],
  words: Token[],
): Promise<Candidate[]> {
  const fold = (tokens: Token[]) => tokens.map(({ word }) => foldText(word))
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
  const { rows } = await (payload.db as unknown as PostgresAdapter).pool.query<Candidate>(
    `with files as (${files.join(' union all ')}),
     pages as (
       select f.item, coalesce(f.original_name, f.filename) as name, f.place, f.mime_type, p.id, p.number as page,
         p.folded_text like $2 as in_row,
         (select count(*) from unnest($3::text[]) word where p.folded_text like '% ' || word || '%') as met
       from files f join file_texts t on t.media_id = f.media join file_pages p on p.file_text_id = t.id),
     ranked as (
       select *, row_number() over (partition by item order by in_row desc, met desc, place, page) as rank
       from pages where met > 0)
     select r.item, r.name, r.place::int as place, r.page::int as page, r.mime_type as "mimeType",
       left(p.text, ${LONGEST_PAGE}) as text, coalesce(p.is_ocr, false) as "isOcr"
     from ranked r join file_pages p on p.id = r.id where r.rank <= ${CONSIDERED} order by r.item, r.rank`,
    [ids, `% ${fold(phrase).join(' ')}%`, fold(words).slice(0, MOST_WORDS)],
  )
  return rows
}
