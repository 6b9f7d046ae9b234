import { excerptFor } from '../language/passages'
import { federated } from './engine'
import { type Branch, byId, looseBranches, NEWEST, strictBranches } from './engine-branches'
import { closeMatches, shareMet } from './close-matches'
import { tokensOf } from '../understanding/tokens'
import { type FoundItem, inOrder } from './order-items'
import type { Question } from './question'
import {
  FILTER_NAMES,
  forEachFilter,
  type Facets,
  type FilterName,
  type SearchFilters,
  type SearchHit,
  type SearchResult,
} from './search-query'
import { visibleFilter } from './visible-filter'

/** The first results are put in order here; what follows comes as the engine orders it. */
const HEAD_SIZE = 40
/** Fewer results than this are too few to leave typos and half-typed words aside. */
const FEW = 3

/**
 * Answers from the index in two round trips at most, of which pages behind the first results need the second. Total and
 * facets count what can be paged through. Throws `isEngineDown` errors when the engine cannot answer.
 */
export async function searchEngine(question: Question): Promise<SearchResult> {
  const { understood, ranked, pinned, page, pageSize } = question
  const isEmpty = understood.words === '' && understood.numbers.length === 0
  const known = byId([...pinned, ...ranked.answers])
  const strict = isEmpty ? [NEWEST] : [...strictBranches(understood), ...known]
  let branches = strict
  let answer = await ask(question, branches)
  if (!isEmpty && !isEnough(answer.unfiltered, question)) {
    const close = byId(await closeMatches(understood.words, visibleFilter(question.viewpoint)))
    branches = [...strict, ...looseBranches(understood), ...close]
    answer = await ask(question, branches)
  }
  const { total, facets } = answer
  const head = isEmpty ? answer.items : inOrder(answer.items, question)
  const start = (page - 1) * pageSize
  const items = head.slice(start, start + pageSize)
  const missing = Math.min(pageSize, total - start) - items.length
  if (missing > 0) {
    const offset = Math.max(0, start - head.length)
    items.push(...(await askForMore(question, branches, head, { offset, limit: missing })))
  }
  const hits = items.map((item) => asHit(item, question))
  const partial =
    !isEmpty && understood.intent !== 'how-to' && exactOnes(answer.unfiltered, question).length === 0
  return { total, hits, facets, partial, degraded: false, reading: question.reading }
}

/**
 * Whether right words have found something, or a question something that answers it. Filters do not count here, or the
 * counts beside them would promise what they do not give.
 */
function isEnough(found: FoundItem[], question: Question): boolean {
  if (question.understood.intent === 'how-to' && question.ranked.answers.length >= FEW) return true
  return exactOnes(found, question).filter(({ inFiles }) => inFiles === null).length >= FEW
}

/** Those of the found items that have all the words, wherever. */
function exactOnes(found: FoundItem[], { ranked, pinned, understood }: Question): FoundItem[] {
  const byIdAlone = new Set([...pinned, ...ranked.answers])
  const asked = tokensOf(understood.words)
  return found.filter((item) => !byIdAlone.has(item.id) || shareMet(asked, item) === 1)
}

type Answer = {
  items: FoundItem[]
  total: number
  facets: Facets
  /** As without any filter. */ unfiltered: FoundItem[]
}

async function ask(question: Question, branches: Branch[]): Promise<Answer> {
  const { viewpoint, ranked, pinned } = question
  const limit = HEAD_SIZE + ranked.answers.length + pinned.length
  const visible = visibleFilter(viewpoint)
  const filters = filtersOf(question.filters)
  const narrowed = FILTER_NAMES.filter((name) => filters[name] !== null)
  const all = narrowed.map((name) => filters[name] ?? '')
  // Each facet that is filtered is counted once more without its own filter, so that it can be changed.
  const [main, unfiltered, ...others] = await Promise.all([
    federated(branches, [visible, ...all], { limit, facets: [...FILTER_NAMES] }),
    all.length > 0 ? federated(branches, [visible], { limit }) : null,
    ...narrowed.map((name) =>
      federated(branches, [visible, ...all.filter((filter) => filter !== filters[name])], {
        limit: 0,
        facets: [name],
      }),
    ),
  ])
  return {
    items: main.items,
    total: main.total,
    unfiltered: (unfiltered ?? main).items,
    facets: {
      ...forEachFilter(() => ({})),
      ...main.facets,
      ...Object.assign({}, ...others.map(({ facets }) => facets)),
    } as Facets,
  }
}

async function askForMore(
  question: Question,
  branches: Branch[],
  head: FoundItem[],
  window: { offset: number; limit: number },
): Promise<FoundItem[]> {
  const chosen = Object.values(filtersOf(question.filters)).filter((filter) => filter !== null)
  const notBefore = `id NOT IN ${JSON.stringify(head.map(({ id }) => id))}`
  const filters = [visibleFilter(question.viewpoint), ...chosen, notBefore]
  return (await federated(branches, filters, window)).items
}

/** Values were checked before, but a filter is a language of its own: each is quoted. */
function filtersOf(filters: SearchFilters): Record<FilterName, string | null> {
  return forEachFilter((name) =>
    filters[name].length > 0 ? `${name} IN ${JSON.stringify(filters[name])}` : null,
  )
}

function asHit(item: FoundItem, { understood, pinned }: Question): SearchHit {
  const { kind, id, title, path, site, code, date, agency, sector, type, effect } = item
  return {
    ...{ kind, id, title, path, site, code, date, agency, sector, type, effect },
    excerpt: excerptFor(item.lead, [understood.words, ...understood.official].join(' ')),
    isPinned: pinned.includes(id),
    isFromFile: item.inFiles !== null,
    file: null,
  }
}
