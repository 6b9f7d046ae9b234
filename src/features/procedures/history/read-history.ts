import { createLocalReq, type Payload } from 'payload'
import { storedRow } from '@/platform/publishing/pending-draft'
import { dayFromStored } from '@/platform/time/calendar-day'
import { inOrder, type Content, type LedgerLine } from '../decisions/ledger'
import { comparedOf } from './compared-procedure'
import { diffProcedures } from './diff-procedures'
import { historyEntries, withoutState, type HistoryEntry } from './history-entries'
import { namesBehind } from './names-behind'
import { upcomingRows } from './upcoming-changes'

/** How a procedure changed in public, newest first, and what is decided to come, soonest first. */
export type ProcedureHistory = {
  entries: HistoryEntry[]
  upcoming: HistoryEntry[]
  /** There were more publications than are read. */
  isCut: boolean
}

type Snapshot = { publishedAt: string; content: Content }
type Line = LedgerLine & { appliedAt: string | null }

/**
 * Reads what was public out of the publications, never out of versions, and what decisions did and will do. Of the
 * decisions only approved lines are read: they are public with their approval.
 * @param most how many publications are looked at, the newest ones
 */
export async function readProcedureHistory(
  payload: Payload,
  procedureId: string,
  most: number,
): Promise<ProcedureHistory> {
  const [publishedAt, lines] = await Promise.all([
    publicationTimes(payload, procedureId, most + 1),
    linesOf(payload, procedureId),
  ])
  const isCut = publishedAt.length > most
  const waiting = lines.filter(({ state }) => state === 'waiting')
  const present = waiting.length > 0 ? await publicRow(payload, procedureId) : null
  // Most procedures have been published once: there is nothing to compare.
  const isUnchanged = publishedAt.length <= 1 && lines.length === 0
  const snapshots = isUnchanged
    ? publishedAt.map((at) => ({ publishedAt: at, content: {} }))
    : await snapshotsOf(payload, procedureId, most)
  const upcoming = present ? upcomingRows(present, waiting) : []
  const nameOf = await namesBehind({ payload }, [
    ...snapshots.map(({ content }) => content),
    ...upcoming.flatMap(({ before, after }) => [before, after]),
  ])
  const states = snapshots.map(({ publishedAt: at, content }) => ({
    publishedAt: at,
    says: comparedOf(content, nameOf),
  }))
  const applied = lines.flatMap((line) =>
    line.state === 'applied' && line.appliedAt ? [{ ...line, appliedAt: line.appliedAt }] : [],
  )
  return {
    isCut,
    entries: historyEntries(states, applied, !isCut),
    upcoming: upcoming.map(({ line: { decisionNumber, change, effectiveOn }, before, after }) => {
      const decisions = [{ decisionNumber, change, effectiveOn }]
      const changes = diffProcedures(comparedOf(before, nameOf), comparedOf(after, nameOf))
      return { day: effectiveOn, decisions, isFirst: false, changes: withoutState(changes, decisions) }
    }),
  }
}

async function publicationTimes(payload: Payload, procedureId: string, limit: number): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: publicStates(procedureId),
    select: { createdAt: true },
    sort: '-createdAt',
    depth: 0,
    limit,
    pagination: false,
  })
  return docs.map(({ createdAt }) => createdAt)
}

/** The last public states, oldest first. */
async function snapshotsOf(payload: Payload, procedureId: string, limit: number): Promise<Snapshot[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: publicStates(procedureId),
    // Who published is no business of the public's.
    select: { createdAt: true, snapshot: true },
    sort: '-createdAt',
    depth: 0,
    limit,
    pagination: false,
  })
  return docs
    .map(({ createdAt, snapshot }) => ({ publishedAt: createdAt, content: (snapshot ?? {}) as Content }))
    .reverse()
}

function publicStates(procedureId: string) {
  return {
    collection: { equals: 'procedures' },
    itemId: { equals: procedureId },
    action: { equals: 'publish' },
  }
}

async function linesOf(payload: Payload, procedureId: string): Promise<Line[]> {
  const { docs } = await payload.find({
    collection: 'procedure-changes',
    where: { procedure: { equals: procedureId }, state: { in: ['waiting', 'applied'] } },
    select: {
      decisionNumber: true,
      decidedOn: true,
      change: true,
      effectiveOn: true,
      successor: true,
      approvedAt: true,
      state: true,
      appliedAt: true,
      content: true,
    },
    depth: 0,
    pagination: false,
  })
  const lines = docs.map((row) => ({
    id: row.id,
    change: row.change,
    decisionNumber: row.decisionNumber,
    decidedOn: dayFromStored(row.decidedOn) ?? '',
    effectiveOn: dayFromStored(row.effectiveOn) ?? '',
    approvedAt: row.approvedAt,
    successor: typeof row.successor === 'string' ? row.successor : null,
    state: row.state,
    appliedAt: row.appliedAt ?? null,
    stands: Boolean(row.appliedAt),
    content: row.content as Content | null,
    contentBefore: null,
  }))
  const byId = new Map(lines.map((line) => [line.id, line]))
  return inOrder(lines).flatMap(({ id }) => byId.get(id) ?? [])
}

async function publicRow(payload: Payload, id: string): Promise<Content | null> {
  const req = await createLocalReq({}, payload)
  const row = await storedRow({ payload, req, collection: 'procedures', id })
  return row?._status === 'published' ? row : null
}
