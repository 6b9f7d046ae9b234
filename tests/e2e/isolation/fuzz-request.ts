import type { WireRequest } from './wire'

/** A request of a stranger, and the site whose sight the answer may have. */
export type FuzzRequest = WireRequest & {
  /** Which route made it, for the counts. */
  route: string
  /** Id of the site that is asked. */
  site: string
}
