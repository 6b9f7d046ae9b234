import type { SiteContext } from '../sites/site-context'
import { OPEN_SEARCH_PATH, OPEN_SEARCH_TYPE } from './open-search'

/** What the head of every page of a site names beside its metadata: its search, for browsers to add to theirs. */
export function HeadLinks({ ctx }: { ctx: SiteContext }) {
  return <link rel="search" type={OPEN_SEARCH_TYPE} title={ctx.site.name} href={ctx.href(OPEN_SEARCH_PATH)} />
}
