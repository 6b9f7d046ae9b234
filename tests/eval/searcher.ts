import type { Question } from './questions'
import type { Answered, ShownHit } from './scores'

/** The first page, 20 at most, that a site shows for a query. `site` is an id. */
export type Searcher = (query: string, site: string) => Promise<ShownHit[]>

/** As many as a first page of the portal shows. */
export const PAGE_SIZE = 20

/** Asks every question, one after the other. `sites` holds the ids by slug; `''` is the root. */
export async function askAll(
  questions: Question[],
  searcher: Searcher,
  sites: Map<string, string>,
): Promise<Answered[]> {
  const answers: Answered[] = []
  for (const question of questions) {
    const site = sites.get(question.site ?? '')
    if (site === undefined) throw new Error(`Câu ${question.id}: cổng không có trang ${question.site ?? ''}.`)
    const from = performance.now()
    const hits = await searcher(question.query, site)
    answers.push({ question, hits, milliseconds: performance.now() - from })
  }
  return answers
}
