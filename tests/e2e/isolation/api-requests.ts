import type { SanitizedConfig } from 'payload'
import { ACTION_PATHS } from '@/platform/workflow/paths'
import { someHeaders } from './dressing'
import type { FuzzRequest } from './fuzz-request'
import type { Random } from './random'
import { someValue, type Sources } from './site-requests'

/** An endpoint of the REST interface: `path` with `:parameters`, below `/api`. */
export type ApiEndpoint = { path: string; method: string; fields: string[] }

/** Every endpoint of every collection, and the portal's own ones, read from the configuration. */
export function apiEndpoints(config: SanitizedConfig): ApiEndpoint[] {
  const ofCollections = config.collections.flatMap(({ slug, endpoints, flattenedFields }) =>
    (endpoints || []).map(({ path, method }) => ({
      path: `/${slug}${path === '/' ? '' : path}`,
      method: method.toUpperCase(),
      fields: ['id', '_status', 'createdAt', ...flattenedFields.map(({ name }) => name)],
    })),
  )
  const ofPortal = (config.endpoints || []).map(({ path, method }) => ({
    path,
    method: method.toUpperCase(),
    fields: ['id'],
  }))
  return [...ofCollections, ...ofPortal]
}

type MakeParameter = (random: Random, sources: Sources) => string

const id: MakeParameter = (random, { stored }) => random.pick(stored.ids)

const someCollection: MakeParameter = (random) =>
  random.pick(['news', 'directives', 'legal-documents', 'pages', 'banners', 'users'])

/** Values for the parameters of endpoints, by name. One without fails the test. */
const PARAMETERS: Record<string, MakeParameter> = {
  id,
  line: id,
  row: id,
  file: id,
  media: (random, { stored }) => random.pick(stored.mediaIds),
  key: (random) => random.pick(['nav', 'news-list', 'collection-users', 'x']),
  filename: (random, { stored }) => encodeURIComponent(random.pick(stored.fileNames)),
  page: (random) => random.pick(['1', '2', '0', 'x']),
  number: (random) => random.pick(['1', '2', '0', 'x']),
  slug: (random, { sites }) => random.pick(sites).slug,
  collection: someCollection,
  kind: someCollection,
  link: id,
  step: (random) => random.pick(Object.values(ACTION_PATHS)),
}

const parametersOf = (path: string) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

export function parametersWithoutValues(endpoints: ApiEndpoint[]): string[] {
  return [...new Set(endpoints.flatMap(({ path }) => parametersOf(path)))].filter(
    (name) => !(name in PARAMETERS),
  )
}

const OPERATORS = [
  'equals',
  'not_equals',
  'exists',
  'like',
  'contains',
  'in',
  'not_in',
  'greater_than',
  'all',
]
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

/** A call of the endpoint, with all that Payload lets one say of what comes back. */
export function apiRequest(random: Random, sources: Sources, endpoint: ApiEndpoint): FuzzRequest {
  const root = sources.sites.find(({ isRoot }) => isRoot)
  const path = endpoint.path.replace(
    /:(\w+)\??/g,
    (_, name: string) => PARAMETERS[name]?.(random, sources) ?? '',
  )
  const method = random.onceIn(8) ? random.pick(METHODS) : endpoint.method
  const headers = someHeaders(random)
  const request = {
    route: `/api${endpoint.path}`,
    site: root?.id ?? '',
    method,
    host: `${random.onceIn(10) ? random.pick(sources.sites).host : root?.host}:${sources.port}`,
    path: `/api${path}?${options(random, sources, endpoint.fields)}`,
    headers,
  }
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return request
  if (random.onceIn(4)) {
    // A search may be sent as a form.
    const form = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    }
    return { ...request, headers: { ...headers, ...form }, body: options(random, sources, endpoint.fields) }
  }
  return {
    ...request,
    headers: { ...headers, 'content-type': 'application/json' },
    body: someBody(random, sources),
  }
}

function options(random: Random, sources: Sources, fields: string[]): string {
  const field = () => random.pick(fields)
  const value = () => someValue(random, sources)
  const makers = [
    () => `where[${field()}][${random.pick(OPERATORS)}]=${value()}`,
    () => `where[or][0][${field()}][${random.pick(OPERATORS)}]=${value()}&where[or][1][id][exists]=true`,
    () => `where[site.${random.pick(['slug', 'name', 'id'])}][equals]=${value()}`,
    () => `sort=${random.pick(['', '-'])}${field()}`,
    () => `depth=${random.pick(['0', '1', '5', '10', 'x'])}`,
    () => `select[${field()}]=true`,
    () => `populate[users][email]=true`,
    () => `joins[${field()}][limit]=100`,
    () => `draft=true`,
    () => `trash=true`,
    () => `locale=${random.pick(['all', '*', 'en', 'vi', 'x'])}`,
    () => `fallback-locale=${random.pick(['none', 'vi'])}`,
    () => `limit=${random.pick(['0', '1', '1000', '-1', 'x'])}`,
    () => `pagination=false`,
    () => `page=${value()}`,
    () => `field=${field()}`,
    () => `q=${value()}`,
  ]
  return random
    .some(makers, 4)
    .map((make) => make())
    .join('&')
}

function someBody(random: Random, sources: Sources): string {
  if (random.onceIn(10))
    return random.pick(['', '{', '[]', 'null', '"x"', '{"__proto__":{"isSystemAdmin":true}}'])
  const value = () => decodeURIComponentSafely(someValue(random, sources))
  return JSON.stringify({
    title: value(),
    site: random.pick(sources.sites).id,
    email: 'quantri@minhgiang.example',
    password: value(),
    token: value(),
    id: random.pick(sources.stored.ids),
    _status: 'published',
    note: value(),
  })
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
