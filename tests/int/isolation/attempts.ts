import type { Actor } from './actors'
import type { Operation } from './table'
import type { Spot } from './world'

/** `done`, `refused`, or in words what else happened. */
type Outcome = string

/** What a try is made with: the item, what would be sent, and a small change of it. */
export type Try = {
  collection: string
  spot: Spot
  data: Record<string, unknown>
  edit: Record<string, unknown>
}

/** One way to reach the portal. */
export type Api = {
  name: string
  /** The ids that a list shows. */
  list: (actor: Actor, collection: string, drafts: boolean) => Promise<Set<string>>
  attempt: (actor: Actor, operation: Operation, what: Try) => Promise<Outcome>
}

/** No such address, not logged in, not allowed, or not there for this person. */
export const REFUSALS = [401, 403, 404, 501]
