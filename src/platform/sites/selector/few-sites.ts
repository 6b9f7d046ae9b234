import type { Config, Endpoint, Plugin } from 'payload'
import { siteChoices } from './site-choices'

const OURS: Record<string, string> = {
  '@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider':
    '@/platform/sites/selector/site-selection#SiteSelection',
  '@payloadcms/plugin-multi-tenant/rsc#TenantSelector': '@/platform/sites/selector/site-nav#SiteNav',
}

const CHOICES_PATH = '/populate-tenant-options'

/**
 * Runs after the tenancy plugin, which writes every site of the instance into each page of the admin: of thousands a
 * person gets those of `siteChoices` and finds the others by name.
 */
export const fewSites: Plugin = (config) => {
  const components = config.admin?.components
  replaceIn(components?.providers)
  replaceIn(components?.beforeNav)
  const sites = config.collections?.find(({ slug }) => slug === 'sites')
  if (sites) {
    const others = (sites.endpoints || []).filter(({ path }) => path !== CHOICES_PATH)
    sites.endpoints = [choicesEndpoint, ...others]
  }
  return config
}

type Components = NonNullable<NonNullable<NonNullable<Config['admin']>['components']>['providers']>

/** Puts our components in the place of the plugin's; throws when the plugin no longer has them there. */
function replaceIn(components: Components | undefined): void {
  for (const component of components ?? []) {
    if (typeof component !== 'object' || !(component.path in OURS)) continue
    component.path = OURS[component.path] ?? component.path
    return
  }
  throw new Error('The tenancy plugin has no selector of sites: see src/platform/sites/selector.')
}

const choicesEndpoint: Endpoint = {
  path: CHOICES_PATH,
  method: 'get',
  handler: async ({ payload, user, headers }) => {
    if (!user) return Response.json({ errors: [{ message: 'Hãy đăng nhập.' }] }, { status: 401 })
    const { choices } = await siteChoices({ payload, user, headers })
    return Response.json({ tenantOptions: choices.map(({ id, name }) => ({ label: name, value: id })) })
  },
}
