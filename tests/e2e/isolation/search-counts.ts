import type { RunningPortal } from '../../support/running-portal'
import type { Oracle } from './oracle'
import type { World } from './plant-world'

/** Which table the search's kinds come from. */
const TABLES: Record<string, string> = {
  news: 'news',
  directive: 'directives',
  'legal-document': 'legal_documents',
  page: 'pages',
}

type Answer = {
  total: number
  degraded: boolean
  facets: { kind: Record<string, number>; site: Record<string, number> }
}

/** Every so manieth planted word is asked for besides the one that many items share. */
const SAMPLE_OF_WORDS = 200

/** Totals and facet counts of searches that differ from what SQL counts, as a person reads them. */
export async function wrongCounts(
  portal: RunningPortal,
  { sites, common }: World,
  oracle: Oracle,
): Promise<string[]> {
  const wrong: string[] = []
  const sample = oracle.words.filter((_, at) => at % SAMPLE_OF_WORDS === 0)
  for (const site of sites) {
    for (const word of [common, ...sample]) {
      const path = `/api/search?site=${site.slug}&literal=1&q=${word}`
      const { total, facets, degraded } = JSON.parse((await portal.fetch(path)).body) as Answer
      if (degraded) wrong.push(`${path} was answered without the search server`)
      const counted = Object.entries(TABLES).map(
        ([kind, table]) => [kind, oracle.countShown(table, word, site.id)] as const,
      )
      const expected = counted.reduce((sum, [, count]) => sum + count, 0)
      // Some fields are not searched (authors): single words may be found less often, never more.
      const isWrong = (found: number, there: number) => (word === common ? found !== there : found > there)
      if (isWrong(total, expected))
        wrong.push(`${path} finds ${total} instead of ${expected}; it stands in ${oracle.whereIs(word)}`)
      for (const [kind, count] of counted) {
        if (isWrong(facets.kind[kind] ?? 0, count))
          wrong.push(`${path} counts ${facets.kind[kind]} ${kind} instead of ${count}`)
      }
    }
  }
  return wrong
}
