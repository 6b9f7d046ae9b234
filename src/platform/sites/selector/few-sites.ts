import type { Endpoint, Plugin } from 'payload'
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

/** Puts our components in the place of the plugin's; throws when the plugin no longer has them there. */
function replaceIn(components: unknown[] | undefined): void {
  for (const component of components ?? []) {
    if (!isNamed(component)) continue
    const ours = OURS[component.path]
    if (!ours) continue
    component.path = ours
    return
  }
  throw new Error('The tenancy plugin has no selector of sites: see src/platform/sites/selector.')
}

function isNamed(component: unknown): component is { path: string } {
  return typeof component === 'object' && component !== null && 'path' in component
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
