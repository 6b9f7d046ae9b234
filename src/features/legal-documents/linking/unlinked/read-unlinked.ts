import type { PayloadRequest } from 'payload'
import { isSystemAdmin, sitesWithRole } from '@/platform/users/memberships'
import { type UnlinkedRelation, unlinkedRelations } from '../link-waiting'

/**
 * Relations in words of the published documents of a person's sites, those first for which the portal has a document that
 * may be meant, then those it cannot read; last what the portal simply does not have.
 */
export async function readUnlinked(req: PayloadRequest): Promise<UnlinkedRelation[]> {
  if (!req.user) return []
  const all = await unlinkedRelations(req)
  const own = sitesWithRole(req.user, ['editor', 'publisher', 'clerk', 'admin'])
  const seen = isSystemAdmin(req.user) ? all : all.filter(({ site }) => own.includes(site))
  return seen.toSorted((a, b) => urgency(a) - urgency(b))
}

/** What a person can do something about comes first. */
function urgency({ candidates, isReadable }: UnlinkedRelation): number {
  if (candidates.length > 0) return 0
  return isReadable ? 2 : 1
}
