import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import { isShareable } from '../../sharing/shareable-collections'
import { visibleRows } from '../../sites/visible-at'
import type { SearchableCollection } from '../indexing/searchable'
import { foldText } from '../language/fold-text'
import type { NumberReading } from '../understanding/understood-query'
import type { Question } from './question'

const MOST_WORDS = 10
/** In a row; one word stands in every long file. */
const FEWEST_IN_FILES = 2
/** Comparing is slow, and nobody pages through slips. */
const MOST_SIMILAR = 300
/** Of each kind. Ordering tens of thousands of titles would take longer than the reader should wait for a plain answer. */
const MOST_EXACT = 2000

/** How words must stand in a title: all of them at the beginnings of words, or nearly so. */
export type Closeness = 'exact' | 'similar'

/**
 * SQL for all items that a site shows and a question asks for, as rows of kind, id, date and place; the place puts
 * numbers first, then what the ranker knows, then titles, then what stands in a row on a page of a file. `parameter` takes a value and returns its placeholder.
 */
export function itemsQuery(
  list: SearchableCollection[],
  question: Question,
  closeness: Closeness,
  parameter: (value: unknown) => string,
): string {
  const parts = list
    .filter((entry) => canFilter(entry, question))
    .map((entry) => selectFrom(entry, question, closeness, parameter))
  return parts.length > 0
    ? parts.join(' union all ')
    : `select '' kind, null::uuid id, null::timestamptz date, 0::float place where false`
}

/** An item of a collection without the column cannot have the value that was asked for. */
function canFilter({ fallback }: SearchableCollection, { filters }: Question): boolean {
  return !(
    (filters.sector.length > 0 && !fallback.hasSector) ||
    (filters.type.length > 0 && !fallback.hasType) ||
    (filters.year.length > 0 && !fallback.date) ||
    [filters.agency, filters.effect, filters.level].some((values) => values.length > 0)
  )
}

function selectFrom(
  { collection, kind, fallback, hasFiles }: SearchableCollection,
  { understood, viewpoint, filters, ranked }: Question,
  closeness: Closeness,
  parameter: (value: unknown) => string,
): string {
  const { table, localized, codes, date } = fallback
  const title = `${localized ? 'l' : 't'}.folded_title`
  const isOwned = isShareable(collection)
  const owner = isOwned ? 't.site_id' : '(select id from sites where is_root limit 1)'
  const conditions = [
    isOwned ? asText(visibleRows(viewpoint, collection, 't'), parameter) : `t._status = 'published'`,
  ]
  const oneOf = (column: string, values: string[]) => {
    if (values.length > 0) conditions.push(`${column} = any(${parameter(values)})`)
  }
  oneOf(`${owner}::text`, filters.site)
  oneOf('t.document_type::text', filters.type)
  oneOf('(select slug from sectors where sectors.id = t.sector_id)', filters.sector)
  oneOf(`extract(year from t.${date} at time zone 'Asia/Ho_Chi_Minh')::text`, filters.year)

  const matches: { condition: string; place: string }[] = []
  for (const number of codes.length > 0 ? understood.numbers : []) {
    const isIt = codes.map(
      (code) => `translate(lower(t.${code}), './- ', '') ${numberCondition(number, parameter)}`,
    )
    matches.push({ condition: `(${isIt.join(' or ')})`, place: '0' })
  }
  if (kind === 'procedure' && ranked.answers.length > 0) {
    const answers = `${parameter(ranked.answers)}::uuid[]`
    matches.push({
      condition: `t.id = any(${answers})`,
      place: `1 + array_position(${answers}, t.id) / 1000.0`,
    })
  }
  const words = foldedWords(understood.words)
  if (words.length > 0 && closeness === 'exact') {
    matches.push({
      condition: `${title} like all(${parameter(words.map((word) => `% ${word}%`))})`,
      place: '2',
    })
    const quoted = foldedWords(understood.text)
    if (hasFiles && quoted.length >= FEWEST_IN_FILES) {
      matches.push({
        condition: `t.id in (select r.parent_id from file_pages p
          join file_texts f on f.id = p.file_text_id
          join ${table}_rels r on r.media_id = f.media_id and r.path = 'files'
          where p.folded_text like ${parameter(`% ${quoted.join(' ')}%`)})`,
        place: '4',
      })
    }
  } else if (words.length > 0) {
    const text = parameter(words.join(' '))
    matches.push({ condition: `${text} <% ${title}`, place: `3 - word_similarity(${text}, ${title})` })
  }
  const isEmpty = understood.words === '' && understood.numbers.length === 0
  if (!isEmpty) {
    conditions.push(
      matches.length > 0 ? `(${matches.map(({ condition }) => condition).join(' or ')})` : 'false',
    )
  }
  const cases = matches.map(({ condition, place }) => `when ${condition} then ${place}`)
  const place = cases.length > 0 ? `case ${cases.join(' ')} end` : '0'
  const translations = localized ? `join ${table}_locales l on l._parent_id = t.id and l._locale = 'vi'` : ''
  return `(select '${kind}' kind, t.id, ${date ? `t.${date}` : 'null::timestamptz'} date, (${place})::float place
    from ${table} t ${translations} where ${conditions.join(' and ')}
    ${isEmpty && date ? `order by t.${date} desc nulls last` : ''}
    limit ${closeness === 'similar' ? MOST_SIMILAR : MOST_EXACT})`
}

function foldedWords(words: string): string[] {
  return (foldText(words.normalize('NFC')).match(/[a-z0-9]+/g) ?? []).slice(0, MOST_WORDS)
}

/** What a code without its signs must be: a number may lack the year in its middle, a partial code the group before it. */
function numberCondition({ key, isPartial }: NumberReading, parameter: (value: unknown) => string): string {
  if (/^0\d{5}$/.test(key)) return `~ ${parameter(`^\\d{1,2}${key}`)}`
  const [, number = '', kind = ''] = /^(\d+)(.*)$/.exec(key) ?? []
  return `~ ${parameter(`^${number}(\\d{4})?${kind}${isPartial ? '' : '$'}`)}`
}

/** A condition written for one kind of query in the text of another, its values as parameters of that one. */
function asText(condition: SQL, parameter: (value: unknown) => string): string {
  const { sql: text, params } = new PgDialect().sqlToQuery(condition)
  return text.replace(/\$(\d+)/g, (_, number: string) => parameter(params[Number(number) - 1]))
}
