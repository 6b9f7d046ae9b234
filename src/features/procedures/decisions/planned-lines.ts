import type { PayloadRequest } from 'payload'
import type { ProcedureChange, ProcedureDecision } from '@/payload-types'
import { idOf } from '@/platform/publishing/references'
import { comparedOf } from '../history/compared-procedure'
import { changeInWords } from '../history/change-words'
import { diffProcedures } from '../history/diff-procedures'
import { namesBehind } from '../history/names-behind'
import { labelOf, PUBLICATION_CHANGES } from '../vocabulary'
import { approvedContent } from './approved-content'

/** A line of a decision as an officer reads it before and after the approval. */
export type PlannedLine = {
  id: string
  procedureId: string
  title: string
  change: string
  effectiveOn: string
  state: ProcedureChange['state'] | null
  problem: string | null
  /** What the approval would put in place, in sentences. */
  differences: string[]
}

/** Comparing takes a moment each; a decision over hundreds of procedures shows the first ones. */
const MOST_COMPARED = 40

/** The lines of the decision as it stands in the form's last save, with what they would do or have done. */
export async function plannedLines(req: PayloadRequest, decision: ProcedureDecision): Promise<PlannedLine[]> {
  const [titles, changes] = await Promise.all([titlesOf(req, decision), changesOf(req, decision.id)])
  const planned: PlannedLine[] = []
  for (const line of decision.lines) {
    const procedureId = idOf(line.procedure) ?? ''
    const recorded = changes.find(({ lineId }) => lineId === line.id)
    const isCompared = !recorded && planned.length < MOST_COMPARED
    planned.push({
      id: line.id ?? '',
      procedureId,
      title: titles.get(procedureId) ?? '',
      change: labelOf(PUBLICATION_CHANGES, line.change),
      effectiveOn: line.effectiveOn,
      state: recorded?.state ?? null,
      problem: recorded?.problem ?? null,
      differences: isCompared ? await differencesOf(req, line) : [],
    })
  }
  return planned
}

async function differencesOf(
  req: PayloadRequest,
  line: ProcedureDecision['lines'][number],
): Promise<string[]> {
  const id = idOf(line.procedure) ?? ''
  const target = { payload: req.payload, req, collection: 'procedures', id } as const
  const { content, whole, present, isPublic } = await approvedContent(target, line.change, null)
  if (!content || !isPublic) return []
  const nameOf = await namesBehind({ payload: req.payload, req }, [present, whole])
  return diffProcedures(comparedOf(present, nameOf), comparedOf(whole, nameOf)).map(changeInWords)
}

async function titlesOf(req: PayloadRequest, decision: ProcedureDecision): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'procedures',
    where: { id: { in: decision.lines.map(({ procedure }) => idOf(procedure) ?? '') } },
    select: { code: true, name: true },
    locale: 'vi',
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, code, name }) => [id, `${code} – ${name}`]))
}

async function changesOf(req: PayloadRequest, decision: string): Promise<ProcedureChange[]> {
  const { docs } = await req.payload.find({
    collection: 'procedure-changes',
    where: { decision: { equals: decision }, state: { not_equals: 'withdrawn' } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}
