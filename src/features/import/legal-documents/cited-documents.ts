import { isLocalNumber } from '@/platform/official-documents/document-number-scope'
import { isCalendarDay, storedDay, type CalendarDay } from '@/platform/time/calendar-day'
import type { MappedRecord } from '../source/source-record'
import { documentTypeOf } from './document-type'
import { issuingBodyName } from './issuing-bodies'
import type { LegalContent } from './legal-content'
import type { CitedLine } from './cited-list'
import { type CitedNumber, citedNumber } from './cited-number'
import { daysOfEffect } from './titles/title-days'
import { leadingNumber, type ReadTitle, readTitle, type Statement } from './titles/title-statements'
import type { Mention } from './titles/title-mentions'

/** A mapped document, and what its titles say that has still to be sorted out among all documents of the list. */
export type CitedDocument = MappedRecord<LegalContent> & {
  key: string
  number: CitedNumber
  /** Every spelling of its number in the list; the first is its source id. */
  spellings: string[]
  statements: Statement[]
  /** Documents that its titles name without a relation that can be told. */
  unrelated: Mention[]
}

/** Number of procedures, then the order of the list: the spelling most used is the document's own. */
const mostCited = (a: CitedLine, b: CitedLine) => b.citations - a.citations

/**
 * The documents of the list. Lines whose numbers are spellings of one number are one document where the number alone
 * names it in the whole country: it has a year and no province or commune issued it. Lines of local numbers stay apart.
 */
export function citedDocuments(lines: CitedLine[]): CitedDocument[] {
  const numbered = lines.map((line) => ({ line, number: citedNumber(line.printed, line.title) }))
  const groups = Map.groupBy(numbered, ({ line, number }) => {
    const { parsed } = number
    return parsed?.year && !isLocalNumber(parsed) ? parsed.key : `:${line.sourceId}`
  })
  return [...groups.values()].map((group) => documentOf(group.toSorted((a, b) => mostCited(a.line, b.line))))
}

type Numbered = { line: CitedLine; number: CitedNumber }

function documentOf(group: Numbered[]): CitedDocument {
  const [main] = group
  if (!main) throw new Error('a document without a line')
  const { line, number } = main
  const repairs = new Set(group.flatMap((each) => [...each.line.repairs]))
  for (const each of group) if (each.number.repair) repairs.add(each.number.repair)
  const spellings = group.map((each) => each.line.sourceId)
  if (spellings.length > 1) repairs.add(`gộp các cách ghi của cùng một số: ${spellings.join('; ')}`)
  const titles = titlesOf(group)
  const ownKeys = new Set(group.flatMap((each) => [each.number.parsed?.key ?? '', ...leadingKey(each)]))
  const read = titles.map((title) => readTitle(title, ownKeys))
  const issuedOn = issueDay(group, read, repairs)
  return {
    place: line.place,
    sourceId: line.sourceId,
    content: {
      documentNumber: group.map((each) => each.number.printed).find(isWellSpelt(number)) ?? number.printed,
      documentType: documentTypeOf(line.namedType, line.title, number.printed),
      abstract: withoutBullet(telling(group)) || number.printed,
      issuingBody: issuingBodyName(line.issuer),
      issuedOn: issuedOn && storedDay(issuedOn),
      ...effectOf(titles, issuedOn, repairs),
      relations: [],
    },
    repairs: [...repairs],
    key: number.parsed?.key ?? '',
    number,
    spellings,
    statements: read.flatMap(({ statements }) => statements),
    unrelated: read.flatMap(({ unrelated }) => unrelated),
  }
}

/** The number at the head of a title that speaks of this document is this document's, whatever was added to it. */
function leadingKey({ line, number }: Numbered): string[] {
  const lead = number.isTitleForeign ? null : leadingNumber(line.title)
  return lead ? [lead.number.key] : []
}

/** The canonical spelling, where one line has it. */
function isWellSpelt({ parsed }: CitedNumber): (printed: string) => boolean {
  return (printed) => printed === parsed?.printed
}

/** The titles that speak of this document. Other titles of a local number may be another province's. */
function titlesOf(group: Numbered[]): string[] {
  return group
    .filter(({ number }) => !number.isTitleForeign)
    .flatMap(({ line, number }) => {
      const isUnique = number.parsed !== null && !isLocalNumber(number.parsed)
      return isUnique ? [line.title, ...line.otherTitles] : [line.title]
    })
    .filter(Boolean)
}

/** The first title that says more than the number. */
function telling(group: Numbered[]): string {
  const titles = group.map(({ line }) => line.title).filter(Boolean)
  return titles.find((title) => title.length > MOST_OF_A_BARE_NUMBER) ?? titles[0] ?? ''
}
const MOST_OF_A_BARE_NUMBER = 40

/** The list takes the first day of a title for the document's own, though it may be that of a document it names. */
function issueDay(group: Numbered[], read: ReadTitle[], repairs: Set<string>): CalendarDay | null {
  const own = read.map((title) => title.own?.issuedOn).find(Boolean)
  const stated = group.filter(({ number }) => !number.isTitleForeign).map(({ line }) => line.day)
  const ofOthers = new Set(read.flatMap(({ others }) => others.map(({ issuedOn }) => issuedOn)))
  const year = group[0]?.number.parsed?.year
  for (const day of [own ?? '', ...stated]) {
    if (!isCalendarDay(day)) continue
    if (day !== own && ofOthers.has(day)) repairs.add(`ngày ${day} trong tên là của văn bản khác, bỏ trống`)
    else if (year && !day.startsWith(String(year))) {
      repairs.add(`ngày ban hành ${day} trong tên khác năm của số, bỏ trống`)
    } else return day
  }
  return null
}

/** Titles are lines of lists: "- Thông tư số …", "+ Nghị định số …". */
function withoutBullet(title: string): string {
  return title.replace(/^[-–+•*\s]+/u, '')
}

function effectOf(titles: string[], issuedOn: CalendarDay | null, repairs: Set<string>) {
  const days = titles.map(daysOfEffect).find(({ effectiveOn }) => effectiveOn)
  if (!days?.effectiveOn) return {}
  if (issuedOn && days.effectiveOn < issuedOn) {
    repairs.add(`ngày có hiệu lực ${days.effectiveOn} trước ngày ban hành, bỏ trống`)
    return {}
  }
  return {
    effectiveOn: storedDay(days.effectiveOn),
    ...(days.expiresOn ? { expiresOn: storedDay(days.expiresOn) } : {}),
  }
}
