import type { Directive } from '@/payload-types'
import type { UnpublishedText } from '@/platform/preview/unpublished-text'
import { LINKED_ITEMS } from '@/platform/sites/item-place'
import type { SiteContext } from '@/platform/sites/site-context'
import { viewOf, type DirectiveView } from './directive-view'

/** A directive that is not public, as its page would print it. */
export async function unpublishedDirective(ctx: SiteContext, text: UnpublishedText): Promise<DirectiveView> {
  const directive = await text.read<Directive>(ctx.locale, {
    agencies: { name: true },
    sectors: { name: true },
    sites: { name: true },
    ...LINKED_ITEMS,
  })
  return viewOf(directive)
}
