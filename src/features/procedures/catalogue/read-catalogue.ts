import type { Locale } from '@/platform/i18n/locales'
import type { Catalogue } from './catalogue'
import { readGroups, type Groups } from './catalogue-groups'
import { versionRows } from './catalogue-rows'
import { readFacts, rowOfFacts, type ProcedureFacts } from './procedure-facts'

/** More changed ones are read faster together with all others. */
const MOST_READ_ALONE = 500

/** The catalogue of one language with what it was made from, so that the next one need only read what has changed. */
export type ReadCatalogue = { catalogue: Catalogue; facts: Map<string, ProcedureFacts> }

/** Reads the published procedures for their lists; `previous` saves reading again what has not changed since. */
export async function readCatalogue(locale: Locale, previous: ReadCatalogue | null): Promise<ReadCatalogue> {
  const [facts, groups] = await Promise.all([
    previous ? refreshed(locale, previous.facts) : readFacts(locale, null),
    readGroups(locale),
  ])
  return { facts, catalogue: catalogueOf(facts, groups) }
}

async function refreshed(locale: Locale, known: Map<string, ProcedureFacts>) {
  const present = await versionRows()
  const changed = present.filter(({ id, version }) => known.get(id)?.version !== version).map(({ id }) => id)
  if (changed.length > MOST_READ_ALONE) return readFacts(locale, null)
  const read = changed.length > 0 ? await readFacts(locale, changed) : new Map<string, ProcedureFacts>()
  return new Map(
    present.flatMap(({ id }) => {
      const facts = read.get(id) ?? known.get(id)
      return facts ? [[id, facts] as const] : []
    }),
  )
}

function catalogueOf(facts: Map<string, ProcedureFacts>, groups: Groups): Catalogue {
  const all = [...facts.values()]
  const namesakes = Map.groupBy(all, ({ name }) => name)
  const places = {
    sectors: new Map(groups.sectors.map((sector) => [sector.id, sector])),
    agencies: new Map(groups.agencies.map((agency) => [agency.id, agency])),
    events: new Map(groups.events.map((event) => [event.id, event])),
  }
  const rows = inOrder(all).map((fact) => rowOfFacts(fact, namesakes.get(fact.name)?.length ?? 1, places))
  return { rows, ...groups }
}

/** By name, namesakes by code; what no longer holds last. */
function inOrder(all: ProcedureFacts[]): ProcedureFacts[] {
  const { compare } = new Intl.Collator('vi')
  const isOver = ({ status }: ProcedureFacts) => Number(status === 'repealed')
  return all.sort(
    (a, b) => isOver(a) - isOver(b) || compare(a.nameInOrder, b.nameInOrder) || compare(a.code, b.code),
  )
}
