import type { Locale } from '@/platform/i18n/locales'
import type { SubmissionMethod } from '../procedure-view'
import { distinctTimes, feeSummary } from '../submission'
import type { CatalogueRow } from './catalogue'
import type { Groups } from './catalogue-groups'
import {
  aliasRows,
  applicantRows,
  executingAgencyRows,
  factRows,
  feeRows,
  levelRows,
  lifeEventRows,
  methodRows,
  type FactRow,
  type FeeRow,
  type ListRow,
  type MethodRow,
} from './catalogue-rows'
import { beginningOf, letterOf, nameInOrder } from './name-order'

const MOST_TIMES = 3

/** What a procedure itself says; sectors, agencies and events by id. */
export type ProcedureFacts = Pick<
  CatalogueRow,
  | 'id'
  | 'slug'
  | 'code'
  | 'name'
  | 'status'
  | 'levels'
  | 'onlineService'
  | 'applicants'
  | 'times'
  | 'fee'
  | 'decidedOn'
  | 'searched'
  | 'beginning'
> & {
  nameInOrder: string
  letter: string
  /** Changes whenever the procedure is written. */
  version: string
  sectorId: string | null
  /** The competent one first. */
  agencyIds: string[]
  eventIds: string[]
}

type Places = { [Kind in keyof Groups]: Map<string, Groups[Kind][number]> }

/** The facts of these published procedures, or of all, by id. */
export async function readFacts(
  locale: Locale,
  wanted: string[] | null,
): Promise<Map<string, ProcedureFacts>> {
  // Few at a time: a reader's own query must not wait for all of these.
  const [facts, methods, fees] = await Promise.all([
    factRows(locale, wanted),
    methodRows(locale, wanted),
    feeRows(wanted),
  ])
  const [levels, applicants, aliases] = await Promise.all([
    levelRows(wanted).then(byParent),
    applicantRows(wanted).then(byParent),
    aliasRows(wanted).then(byParent),
  ])
  const [executing, events] = await Promise.all([
    executingAgencyRows(wanted).then(byParent),
    lifeEventRows(wanted).then(byParent),
  ])
  const methodsOf = methodsByProcedure(methods, fees)
  return new Map(
    facts.map((fact) => {
      const { id } = fact
      const ways = methodsOf.get(id) ?? []
      return [
        id,
        {
          id,
          version: fact.version,
          slug: fact.slug,
          code: fact.code,
          name: fact.name,
          status: fact.status,
          onlineService: fact.online_service,
          decidedOn: fact.decided_on,
          sectorId: fact.sector_id,
          agencyIds: [fact.competent_agency_id ?? [], executing.get(id) ?? []].flat(),
          eventIds: events.get(id) ?? [],
          levels: (levels.get(id) ?? []) as CatalogueRow['levels'],
          applicants: (applicants.get(id) ?? []) as CatalogueRow['applicants'],
          times: distinctTimes(ways)
            .slice(0, MOST_TIMES)
            .map(({ time }) => time),
          fee: feeSummary(ways),
          searched: searchedText(fact, aliases.get(id) ?? []),
          nameInOrder: nameInOrder(fact.name),
          letter: letterOf(fact.name),
          beginning: beginningOf(fact.name),
        },
      ]
    }),
  )
}

/** The row that lists print, with the names of what the facts point to. */
export function rowOfFacts(facts: ProcedureFacts, namesakes: number, places: Places): CatalogueRow {
  const { id, slug, code, name, status, levels, onlineService, applicants } = facts
  const { times, fee, decidedOn, searched, beginning, sectorId, agencyIds, eventIds } = facts
  const sector = places.sectors.get(sectorId ?? '')
  const agencies = agencyIds.flatMap((id) => places.agencies.get(id) ?? [])
  return {
    id,
    slug,
    code,
    name,
    status,
    levels,
    onlineService,
    applicants,
    times,
    fee,
    decidedOn,
    searched,
    beginning,
    sector: sector ? { name: sector.name, slug: sector.slug } : null,
    agency: agencies[0]?.name ?? null,
    namesakes,
    values: {
      level: levels,
      sector: sector ? [sector.slug] : [],
      agency: [...new Set(agencies.map(({ slug }) => slug))],
      audience: applicants,
      event: eventIds.flatMap((id) => places.events.get(id)?.slug ?? []),
      online: onlineService ? [onlineService] : [],
      status: [status],
      letter: [facts.letter],
    },
  }
}

function searchedText({ name, vietnamese, code, local_code }: FactRow, aliases: string[]): string {
  const names = name === vietnamese ? [name] : [name, vietnamese]
  return [...names, code, local_code ?? '', ...aliases].join(' ')
}

function byParent(rows: ListRow[]): Map<string, string[]> {
  return new Map(rows.map(({ parent, list }) => [parent, list]))
}

function methodsByProcedure(methods: MethodRow[], fees: FeeRow[]): Map<string, SubmissionMethod[]> {
  const feesOf = Map.groupBy(fees, ({ method }) => method)
  const grouped = Map.groupBy(methods, ({ parent }) => parent)
  return new Map(
    [...grouped].map(([parent, list]) => [
      parent,
      list.map(({ id, method, value, unit, text }) => ({
        method,
        time: { value, unit, text },
        fees: (feesOf.get(id) ?? []).map((fee) => ({ name: null, basis: null, ...fee })),
        note: null,
      })),
    ]),
  )
}
