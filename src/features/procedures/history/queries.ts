import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { pageTag } from '@/platform/publishing/page-tags'
import type { SiteContext } from '@/platform/sites/site-context'
import { changeInWords } from './change-words'
import type { HistoryEntry } from './history-entries'
import { withinBudget } from './part-budget'
import { readProcedureHistory, type ProcedureHistory } from './read-history'

/** An entry in Vietnamese sentences. */
export type EntryInWords = Pick<HistoryEntry, 'day' | 'decisions' | 'isFirst'> & {
  sentences: string[]
  /** Changes that are not among the sentences. */
  more: number
}

/** Both lists as in `ProcedureHistory`, cut short for the procedure's own page. */
export type HistorySummary = { entries: EntryInWords[]; upcoming: EntryInWords[] }

const MOST_FOR_SUMMARY = 20
const MOST_FOR_PAGE = 60
const ENTRIES_IN_SUMMARY = 3
const SENTENCES_IN_SUMMARY = 4

/** The last changes of a procedure in sentences; `null` when it stands as it was first published, and will. */
export function readHistorySummary(ctx: SiteContext, procedureId: string): Promise<HistorySummary | null> {
  return cachedRead(['procedure-history', 'summary', procedureId], historyTags(ctx), async () => {
    const payload = await portalPayload()
    const { entries, upcoming } = await readProcedureHistory(payload, procedureId, MOST_FOR_SUMMARY)
    const hasNews = entries.some(({ isFirst, decisions }) => !isFirst || decisions.length > 0)
    if (!hasNews && upcoming.length === 0) return null
    return {
      entries: entries.slice(0, ENTRIES_IN_SUMMARY).map(inWords),
      upcoming: upcoming.map(inWords),
    }
  })
}

/** Every change of a procedure. */
export function readHistory(ctx: SiteContext, procedureId: string): Promise<ProcedureHistory> {
  return cachedRead(['procedure-history', 'whole', procedureId], historyTags(ctx), async () => {
    const payload = await portalPayload()
    const history = await readProcedureHistory(payload, procedureId, MOST_FOR_PAGE)
    return { ...history, upcoming: withinBudget(history.upcoming), entries: withinBudget(history.entries) }
  })
}

function inWords({ day, decisions, isFirst, changes }: HistoryEntry): EntryInWords {
  const sentences = changes.slice(0, SENTENCES_IN_SUMMARY).map(changeInWords)
  return { day, decisions, isFirst, sentences, more: changes.length - sentences.length }
}

/** A history names agencies, sectors and documents, and announces what decisions will do. */
function historyTags(ctx: SiteContext): string[] {
  return [
    pageTag.shared('procedures'),
    pageTag.shared('procedure-decisions'),
    pageTag.shared('sectors'),
    pageTag.shared('agencies'),
    pageTag.shared('life-events'),
    pageTag.list('legal-documents', ctx.root.id),
  ]
}
