import { DOCUMENT_TYPES } from '../../official-documents/document-types'
import { SEARCH_KINDS, type SearchKind } from '../indexing/search-document'

/** What the address of a search says, apart from the site: as the API and the page read it. */
export type SearchParameters = {
  text: string
  kind?: SearchKind
  sector?: string
  type?: string
  year?: number
  page: number
  pageSize: number
}

/** A parameter with a value that cannot be, with the Vietnamese sentence to answer. */
export class WrongParameterError extends Error {
  override name = 'WrongParameterError'
}

const LARGEST_PAGE_SIZE = 50
const USUAL_PAGE_SIZE = 20
/** Beyond what any index holds. */
const LAST_PAGE = 1_000_000

const kinds: readonly string[] = SEARCH_KINDS
const types: readonly string[] = DOCUMENT_TYPES.map(({ value }) => value)

/** Reads every value strictly. @throws WrongParameterError for the first wrong one */
export function readSearchParameters(given: URLSearchParams): SearchParameters {
  return read(given, (message) => {
    throw new WrongParameterError(message)
  })
}

/** Reads what can be read; a wrong value counts as absent. For pages, where no address is an error. */
export function readSearchParametersGently(given: URLSearchParams): SearchParameters {
  return read(given, () => undefined)
}

function read(given: URLSearchParams, refuse: (message: string) => void): SearchParameters {
  const value = <T>(name: string, parse: (text: string) => T | undefined, message: string): T | undefined => {
    const text = given.get(name)
    if (text === null || text === '') return undefined
    const parsed = parse(text)
    if (parsed === undefined) refuse(message)
    return parsed
  }
  const kind = value('kind', (text) => (kinds.includes(text) ? (text as SearchKind) : undefined), WRONG_KIND)
  const sector = value('sector', (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined), WRONG_SECTOR)
  const type = value('type', (text) => (types.includes(text) ? text : undefined), WRONG_TYPE)
  const year = value('year', (text) => wholeNumber(text, 1000, 9999), WRONG_YEAR)
  const page = value('page', (text) => wholeNumber(text, 1, LAST_PAGE), WRONG_PAGE)
  const pageSize = value('pageSize', (text) => wholeNumber(text, 1, LARGEST_PAGE_SIZE), WRONG_PAGE_SIZE)
  return {
    text: given.get('q') ?? '',
    ...(kind ? { kind } : {}),
    ...(sector ? { sector } : {}),
    ...(type ? { type } : {}),
    ...(year ? { year } : {}),
    page: page ?? 1,
    pageSize: pageSize ?? USUAL_PAGE_SIZE,
  }
}

const WRONG_KIND = `Tham số kind không đúng: hãy dùng một trong ${SEARCH_KINDS.join(', ')}.`
const WRONG_SECTOR = 'Tham số sector không đúng: hãy dùng địa chỉ (slug) của một lĩnh vực.'
const WRONG_TYPE = 'Tham số type không đúng: hãy dùng mã loại văn bản, ví dụ quyet-dinh.'
const WRONG_YEAR = 'Tham số year không đúng: hãy ghi năm bằng bốn chữ số, ví dụ 2024.'
const WRONG_PAGE = `Tham số page không đúng: hãy dùng một số nguyên từ 1 đến ${LAST_PAGE}.`
const WRONG_PAGE_SIZE = `Tham số pageSize không đúng: hãy dùng một số nguyên từ 1 đến ${LARGEST_PAGE_SIZE}.`

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : NaN
  return number >= least && number <= most ? number : undefined
}
