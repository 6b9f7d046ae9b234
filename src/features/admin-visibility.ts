import type { ClientUser, CollectionConfig, Plugin } from 'payload'
import { rememberedRootSiteId } from '@/platform/sites/root-site'
import {
  EVERY_ROLE,
  hasRoleAt,
  isSystemAdmin,
  sitesWithRole,
  type SiteRole,
} from '@/platform/users/memberships'

/** Who has something to do in a list: people with these roles at any site, or at the root only. */
type Users = { roles: readonly SiteRole[]; at: 'anySite' | 'root' }

const rootPeople: Users = { roles: EVERY_ROLE, at: 'root' }

/**
 * Lists of the admin's menu that not everyone needs. It is no rule of access, only of what a person has before the eyes;
 * those who run the instance see all.
 */
const NEEDED_BY: Record<string, Users> = {
  news: { roles: ['editor', 'publisher', 'admin'], at: 'anySite' },
  pages: { roles: ['editor', 'publisher', 'admin'], at: 'anySite' },
  banners: { roles: ['editor', 'publisher', 'admin'], at: 'anySite' },
  categories: { roles: ['publisher', 'admin'], at: 'anySite' },
  topics: { roles: ['publisher', 'admin'], at: 'anySite' },
  'unit-facts': { roles: ['publisher', 'admin'], at: 'anySite' },
  sites: { roles: ['admin'], at: 'anySite' },
  users: { roles: ['admin'], at: 'anySite' },
  'procedure-decisions': rootPeople,
  'procedure-changes': rootPeople,
  sectors: rootPeople,
  'life-events': rootPeople,
  agencies: rootPeople,
  holidays: { roles: ['admin'], at: 'root' },
  'administrative-units': { roles: ['admin'], at: 'root' },
}

/** What a text can lead to; files are offered besides. */
const LINKED_TO = ['news', 'pages', 'directives', 'legal-documents', 'procedures', 'media']

/** Takes out of each person's menu the lists, and out of the links of texts the targets, that lead to nothing. */
export const fittingMenu: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(fitting),
})

function fitting(collection: CollectionConfig): CollectionConfig {
  const { admin, slug } = collection
  const users = NEEDED_BY[slug]
  const isTarget = LINKED_TO.includes(slug)
  return {
    ...collection,
    admin: {
      ...admin,
      // Editors are no programmers.
      hideAPIURL: true,
      ...(users ? { hidden: ({ user }) => !isNeeded(users, user) } : {}),
      ...(isTarget ? {} : { enableRichTextLink: false, enableRichTextRelationship: false }),
    },
  }
}

function isNeeded({ roles, at }: Users, user: ClientUser): boolean {
  const person = user as Parameters<typeof isSystemAdmin>[0]
  if (isSystemAdmin(person)) return true
  if (at === 'anySite') return sitesWithRole(person, roles).length > 0
  const root = rememberedRootSiteId()
  return root !== null && hasRoleAt(person, root, roles)
}
