import type { PayloadRequest } from 'payload'
import { canonicalJson, contentOf } from '@/platform/publishing/content-hash'
import { missingParts } from '../completeness/missing-parts'
import { labelOf, MANDATORY_PARTS } from '../vocabulary'
import { comparedOf } from './compared-procedure'
import { diffProcedures, type ProcedureChange } from './diff-procedures'
import { namesBehind } from './names-behind'

/** What publishing the latest draft of a procedure would change. */
export type DraftComparison =
  | { kind: 'unpublished'; missing: string[] }
  | { kind: 'same' }
  /** Different only in what readers do not see or do not count as a change. */
  | { kind: 'unseen' }
  | { kind: 'changed'; changes: ProcedureChange[]; missing: string[] }

type Content = Record<string, unknown>

/** Compares the published row of a procedure with its latest draft, as far as the person may read them; else `null`. */
export async function compareDraft(req: PayloadRequest, id: string): Promise<DraftComparison | null> {
  const latest = await versionOf(req, id, true)
  if (!latest) return null
  const missing = missingParts(latest).map((part) => labelOf(MANDATORY_PARTS, part))
  const published = await versionOf(req, id, false)
  if (published?._status !== 'published') return { kind: 'unpublished', missing }
  if (latest._status === 'published' || isSame(published, latest)) return { kind: 'same' }
  const nameOf = await namesBehind({ payload: req.payload, req }, [published, latest])
  const changes = diffProcedures(comparedOf(published, nameOf), comparedOf(latest, nameOf))
  return changes.length > 0 ? { kind: 'changed', changes, missing } : { kind: 'unseen' }
}

async function versionOf(req: PayloadRequest, id: string, draft: boolean): Promise<Content | null> {
  const { docs } = await req.payload.find({
    collection: 'procedures',
    where: { id: { equals: id } },
    draft,
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    overrideAccess: false,
  })
  return (docs[0] as unknown as Content | undefined) ?? null
}

function isSame(one: Content, other: Content): boolean {
  return canonicalJson(contentOf(one)) === canonicalJson(contentOf(other))
}
