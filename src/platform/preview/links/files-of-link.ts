import type { PayloadRequest, Where } from 'payload'
import { filesIn, idOf } from '../../publishing/references'
import { rootSiteId } from '../../sites/root-site'
import { REVIEW_PARAMETER } from '../preview-paths'
import { openLink } from './open-link'

/** The files that the link in the address of a request opens: those of its item's draft; `null` where there is no good link. */
export async function filesOfLink({ payload, searchParams }: PayloadRequest): Promise<Where | null> {
  const token = searchParams?.get(REVIEW_PARAMETER)
  const opened = token ? await openLink(payload, token) : null
  if (!opened) return null
  const { key, stored } = opened
  const site = idOf(stored.site) ?? (await rootSiteId(payload))
  const { flattenedFields } = payload.collections[key.collection].config
  return { and: [{ site: { equals: site } }, { id: { in: filesIn(flattenedFields, stored) } }] }
}
