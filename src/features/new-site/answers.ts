import type { Fault, SiteTexts } from './columns'
import type { AccountOutcome } from './wanted-site'

/** What the screen is told of a line before it is made. */
export type CheckedAnswer = {
  line: number
  texts: SiteTexts
  name: string
  slug: string
  hosts: string[]
  state: 'ready' | 'exists' | 'faulty'
  faults: Fault[]
}

/** What the screen is told of a site that was made, or was there already. */
export type MadeAnswer = {
  created: boolean
  id: string
  name: string
  slug: string
  /** Absolute: on its own host where it has one. */
  address: string
  /** Below the root's host. */
  path: string
  account: AccountOutcome | null
}
