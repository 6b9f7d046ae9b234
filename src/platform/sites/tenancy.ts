import type { MultiTenantPluginConfig } from '@payloadcms/plugin-multi-tenant/types'
import { isSystemAdmin } from '../users/memberships'
import { SITE_OWNED } from './ownership'
import { siteOfNewItem } from './selector/site-of-new-item'

/**
 * The plugin adds a `site` to every site-owned collection and filters the admin by it. It filters only people who are
 * logged in to the admin, so it is a convenience here: the rules are in `users/access.ts` and in every public query.
 */
export const tenancyOptions: MultiTenantPluginConfig = {
  tenantsSlug: 'sites',
  collections: {
    ...Object.fromEntries(SITE_OWNED.map((slug) => [slug, {}])),
    // The plugin would forbid people logged in at one site the public files of all others.
    media: { useTenantAccess: false },
  },
  tenantField: {
    name: 'site',
    label: 'Trang',
    defaultValue: siteOfNewItem,
    admin: { components: { Field: { path: '@/platform/sites/selector/site-field#SiteField' } } },
  },
  tenantsArrayField: {
    includeDefaultField: false,
    arrayFieldName: 'memberships',
    arrayTenantFieldName: 'site',
  },
  userHasAccessToAllTenants: (user) => isSystemAdmin(user),
  // The plugin would delete a site's content, and rules for sites and users are our own.
  cleanupAfterTenantDelete: false,
  useTenantsCollectionAccess: false,
  useUsersTenantFilter: false,
  i18n: {
    translations: {
      vi: {
        'nav-tenantSelector-label': 'Chọn trang',
        'field-assignedTenant-label': 'Trang',
        'assign-tenant-button-label': 'Chuyển sang trang khác',
        'assign-tenant-modal-title': 'Chuyển "{{title}}" sang trang khác',
      },
    },
  },
}
