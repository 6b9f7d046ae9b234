import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import type { Payload, TypedUser, Where } from 'payload'
import { EVERY_ROLE, isSystemAdmin, sitesWithRole } from '../../users/memberships'

/** More sites than this are looked for by name: each page of the admin would carry the whole list. */
const MOST_CHOICES = 60

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A site that a person may choose in the admin. */
type SiteChoice = { id: string; name: string; slug: string }

/** `isWhole`: there are no further ones. */
export type SiteChoices = { choices: SiteChoice[]; isWhole: boolean }

type Chooser = { payload: Payload; user: TypedUser | null | undefined; headers: Headers }

/**
 * The sites that a person may choose among in the admin, by name: their own, every site for who runs the instance. Of
 * too many the chosen one, the root, where the person holds a role, and the first of the alphabet.
 */
export async function siteChoices({ payload, user, headers }: Chooser): Promise<SiteChoices> {
  if (!user) return { choices: [], isWhole: true }
  const own = sitesWithRole(user, EVERY_ROLE)
  const read = async (where: Where, limit: number) => {
    const { docs } = await payload.find({
      ...{ collection: 'sites', where, limit, sort: 'name', locale: 'vi', depth: 0, pagination: false },
      ...{ select: { name: true, slug: true }, user, overrideAccess: false },
    })
    return docs.map(({ id, name, slug }) => ({ id, name, slug }))
  }
  if (!isSystemAdmin(user)) {
    return { choices: own.length > 0 ? await read({ id: { in: own } }, 0) : [], isWhole: true }
  }
  const first = await read({}, MOST_CHOICES + 1)
  if (first.length <= MOST_CHOICES) return { choices: first, isWhole: true }
  const chosen = chosenSite(headers)
  const nearest: Where[] = [{ isRoot: { equals: true } }, { id: { in: chosen ? [chosen, ...own] : own } }]
  const near = await read({ or: nearest }, MOST_CHOICES)
  const known = new Set(near.map(({ id }) => id))
  const more = first.filter(({ id }) => !known.has(id)).slice(0, MOST_CHOICES - near.length)
  return { choices: [...near, ...more], isWhole: false }
}

/** The site chosen in the menu of the admin, as the plugin keeps it; `null` for all. */
export function chosenSite(headers: Headers): string | null {
  const chosen = getTenantFromCookie(headers, 'text')
  return typeof chosen === 'string' && UUID.test(chosen) ? chosen : null
}
