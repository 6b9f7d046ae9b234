import type { Procedure } from '@/payload-types'
import type { UnpublishedText } from '@/platform/preview/unpublished-text'
import type { SiteContext } from '@/platform/sites/site-context'
import { POPULATED, viewOf, type ProcedureView } from './procedure-view'

/** A procedure that is not public, as its page would print it. */
export async function unpublishedProcedure(ctx: SiteContext, text: UnpublishedText): Promise<ProcedureView> {
  const procedure = await text.read<Procedure>(ctx.locale, POPULATED)
  return viewOf(procedure, text.hasWordsIn(ctx.locale, 'name'))
}
