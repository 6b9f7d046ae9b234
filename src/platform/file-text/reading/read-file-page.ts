import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { sqlRows } from '../../lists/sql-rows'
import { composed } from '../../search/language/clean-text'
import { foldText } from '../../search/language/fold-text'
import { askedWords, matchOn } from './words-on-page'

/** A public file as far as it was read. */
export type FileText = {
  pageCount: number
  /** Pages with a text, be it empty. */
  pagesRead: number
  /** The old encoding that it was converted from. */
  encoding: string | null
}

/** `text` is `null` where it could not be read. */
export type FilePage = { number: number; text: string | null; isOcr: boolean; isCorrected: boolean }

/** Only files that are public; whoever asks has made sure that the site shows the item. */
const READ_PAGES = sql`
  from file_texts f
  join media m on m.id = f.media_id and m.is_public
  join file_pages p on p.file_text_id = f.id`

/** Letters of a page that are shown: the fullest printed page has some 6,000, a trap has millions. */
export const LONGEST_PAGE = 50_000

const PAGE = sql`p.number::int as number, left(p.text, ${sql.raw(String(LONGEST_PAGE))}) as text, coalesce(p.is_ocr, false) as "isOcr",
  p.corrected_at is not null as "isCorrected"`

/** What was read of a file; `null` while there is nothing. */
export async function readFileText(media: string): Promise<FileText | null> {
  const [row] = await sqlRows<FileText>(sql`
    select greatest(max(f.page_count), max(p.number))::int as "pageCount", count(p.text)::int as "pagesRead",
      max(f.encoding) as encoding
    ${READ_PAGES} where f.media_id::text = ${media} group by f.id`)
  return row ?? null
}

/** One page of a file; `null` when it has not been read. */
export async function readFilePage(media: string, number: number): Promise<FilePage | null> {
  const [page] = await sqlRows<FilePage>(
    sql`select ${PAGE} ${READ_PAGES} where f.media_id::text = ${media} and p.number = ${number}`,
  )
  return page ? readable(page) : null
}

function readable(page: FilePage): FilePage {
  return { ...page, text: page.text === null ? null : composed(page.text) }
}

/** A file has at most 2,000 pages, and a common word stands on each. */
const MOST_COMPARED = 300

/**
 * The pages of a file that have the words: in a row where any has them so, otherwise all of them wherever. In the order
 * of the file.
 */
export async function findFilePages(media: string, words: string): Promise<FilePage[]> {
  const asked = askedWords(words)
  if (asked.length === 0) return []
  const folded = asked.map(({ word }) => foldText(word))
  const holding = async (condition: SQL) => {
    const pages = await sqlRows<FilePage>(sql`select ${PAGE} ${READ_PAGES}
      where f.media_id::text = ${media} and ${condition} order by p.number limit ${MOST_COMPARED}`)
    return pages.map(readable)
  }
  const inRow = await holding(sql`p.folded_text like ${`% ${folded.join(' ')}%`}`)
  const quoting = inRow.filter(({ text }) => matchOn(text ?? '', asked).inRow)
  if (quoting.length > 0 || asked.length === 1) return quoting
  const each = sql.join(
    folded.map((word) => sql`p.folded_text like ${`% ${word}%`}`),
    sql` and `,
  )
  return (await holding(each)).filter(({ text }) => matchOn(text ?? '', asked).share === 1)
}
