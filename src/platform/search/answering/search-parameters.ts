import { DOCUMENT_TYPES } from '../../official-documents/document-types'
import { EFFECTS } from '../../official-documents/effects'
import { isSlug } from '../../text/slug'
import { SEARCH_KINDS } from '../indexing/search-document'
import { forEachFilter, type FilterName, type SearchQuery } from './search-query'

/** What the address of a search says, apart from the site: as the API and the page read it. */
export type SearchParameters = Omit<SearchQuery, 'site'>

/** A parameter with a value that cannot be, with the Vietnamese sentence to answer. */
export class WrongParameterError extends Error {
  override name = 'WrongParameterError'
}

const LARGEST_PAGE_SIZE = 50
const USUAL_PAGE_SIZE = 20
/** Beyond what any index holds. */
const LAST_PAGE = 1_000_000
/** More choices of one filter are no person's. */
const MOST_CHOICES = 30
const LONGEST_AGENCY = 200

/** The filter on owning sites is `owner` in addresses: `site` is the site that asks there. */
export const PARAMETER_OF: Record<FilterName, string> = { ...forEachFilter((name) => name), site: 'owner' }

const oneOf = (values: readonly string[]) => (text: string) => (values.includes(text) ? text : null)

type ReadValue = (text: string) => string | null

const readers: Record<Exclude<FilterName, 'site'>, ReadValue> = {
  kind: oneOf(SEARCH_KINDS),
  sector: (text) => (isSlug(text) ? text : null),
  agency: (text) => (text.length <= LONGEST_AGENCY ? text : null),
  type: oneOf(DOCUMENT_TYPES.map(({ value }) => value)),
  year: (text) => (/^[1-9]\d{3}$/.test(text) ? text : null),
  effect: oneOf(EFFECTS.map(({ value }) => value)),
  level: (text) => (isSlug(text) ? text : null),
}

const hints: Record<FilterName, string> = {
  kind: `hãy dùng ${SEARCH_KINDS.join(', ')}`,
  sector: 'hãy dùng địa chỉ (slug) của lĩnh vực',
  agency: `hãy ghi tên cơ quan, không quá ${LONGEST_AGENCY} ký tự`,
  type: 'hãy dùng mã loại văn bản, ví dụ quyet-dinh',
  year: 'hãy ghi năm bằng bốn chữ số, ví dụ 2024',
  effect: `hãy dùng ${EFFECTS.map(({ value }) => value).join(', ')}`,
  level: 'hãy dùng mã cấp thực hiện, ví dụ commune',
  site: 'hãy dùng địa chỉ (slug) của trang',
}

/** Reads every value strictly; `siteId` is the id behind a site's slug. @throws WrongParameterError for the first wrong one */
export function readSearchParameters(given: URLSearchParams, siteId: ReadValue): SearchParameters {
  return read(given, siteId, (message) => {
    throw new WrongParameterError(message)
  })
}

/** Reads what can be read; a wrong value counts as absent. For pages, where no address is an error. */
export function readSearchParametersGently(given: URLSearchParams, siteId: ReadValue): SearchParameters {
  return read(given, siteId, () => undefined)
}

function read(
  given: URLSearchParams,
  siteId: ReadValue,
  refuse: (message: string) => void,
): SearchParameters {
  const readAll = (name: string, readValue: ReadValue, hint: string): string[] => {
    const texts = given.getAll(name).filter(Boolean)
    const values = texts.map(readValue).filter((value) => value !== null)
    if (values.length < texts.length) refuse(`Tham số ${name} không đúng: ${hint}.`)
    if (values.length > MOST_CHOICES) {
      refuse(`Tham số ${name} không đúng: nhiều nhất ${MOST_CHOICES} giá trị.`)
    }
    return [...new Set(values)].slice(0, MOST_CHOICES)
  }
  const readOne = (name: string, readValue: ReadValue, hint: string) => readAll(name, readValue, hint)[0]
  const readNumber = (name: string, most: number, usual: number) =>
    Number(readOne(name, wholeNumberTo(most), `hãy dùng một số nguyên từ 1 đến ${most}`) ?? usual)
  const filters = forEachFilter((name) =>
    readAll(PARAMETER_OF[name], name === 'site' ? siteId : readers[name], hints[name]),
  )
  return {
    text: given.get('q') ?? '',
    filters,
    isLiteral: readOne('literal', oneOf(['1', '0']), 'hãy dùng 1') === '1',
    ignored: readAll('ignore', oneOf(['type', 'year']), 'hãy dùng type hoặc year') as ('type' | 'year')[],
    page: readNumber('page', LAST_PAGE, 1),
    pageSize: readNumber('pageSize', LARGEST_PAGE_SIZE, USUAL_PAGE_SIZE),
  }
}

const wholeNumberTo = (most: number) => (text: string) =>
  /^\d{1,7}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? text : null
