import type { Site } from '@/payload-types'
import type { SiteKind } from '@/platform/sites/kinds'

/** What may be said of a site at once; whatever is left out has a default or waits in the list of what to do. */
export type SiteDetails = Partial<
  Pick<
    Site,
    | 'introduction'
    | 'footerNote'
    | 'fourEyes'
    | 'countsSearches'
    | 'address'
    | 'telephone'
    | 'email'
    | 'responsible'
    | 'spokesperson'
    | 'desk'
    | 'officeHours'
    | 'validFromOn'
  >
>

/** The person who gets the new site: all four roles there. */
export type FirstAccount = {
  name: string
  email: string
  /** Given where the caller has to write it down before; otherwise one is made. */
  password?: string
}

/** A site that somebody wants to exist. `parent` is the id of the site above, `hosts` begins with the canonical one. */
export type WantedSite = {
  name: string
  kind: SiteKind
  slug: string
  hosts: string[]
  parent: string
  unitCode?: string | undefined
  accentColor?: string | undefined
  details?: SiteDetails
  firstAccount?: FirstAccount | undefined
}

/** What became of the first account: a password only where the account is new, and only here. */
export type AccountOutcome = { email: string; password: string | null }

export type MadeSite = {
  site: Pick<Site, 'id' | 'slug' | 'name'>
  /** False where the address had its site already; nothing was changed then. */
  created: boolean
  account: AccountOutcome | null
}
