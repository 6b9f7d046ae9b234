import { someHeaders, someMethod } from './dressing'
import type { FuzzRequest } from './fuzz-request'
import type { Random } from './random'
import type { Sources } from './site-requests'

type MakePath = (random: Random, sources: Sources) => string

const fileName: MakePath = (random, { stored }) => encodeURIComponent(random.pick(stored.fileNames))

/** Inside addresses of pages, which only the proxy may use. */
const inside: MakePath = (random, { sites, stored }) => {
  const slug = random.pick(stored.slugs.get(random.pick(['news', 'pages'])) ?? [''])
  const page = random.pick(['', '/tin-tuc', `/tin-tuc/${slug}`, `/gioi-thieu/${slug}`])
  return `/${random.pick(['host', 'path'])}~${random.pick(sites).slug}/${random.pick(['vi', 'en'])}${page}`
}

/** Addresses of files, and of the framework's own ways to a page or file. */
const PATHS: Record<string, MakePath> = {
  '/api/media/file': (random, sources) => `/api/media/file/${fileName(random, sources)}`,
  '/api/media/file?prefix': (random, sources) =>
    `/api/media/file/${fileName(random, sources)}?prefix=..&size=card`,
  '/media': (random, sources) => `/media/${fileName(random, sources)}`,
  '/_next/image': (random, sources) =>
    `/_next/image?url=${encodeURIComponent(random.pick([`/api/media/file/${fileName(random, sources)}`, inside(random, sources)]))}&w=640&q=75`,
  '/_next/data': (random, sources) =>
    `/_next/data/${random.pick(['x', 'development'])}${inside(random, sources)}.json`,
  '/_next/static': (random, sources) =>
    `/_next/static/${random.pick(['..%2f', '%2e%2e/', '..\\', ''])}media/${fileName(random, sources)}`,
  inside,
  'inside.rsc': (random, sources) => `${inside(random, sources)}.rsc`,
  'inside.segment': (random, sources) => `${inside(random, sources)}.segments/_tree.segment.rsc`,
  '/_next/inside': (random, sources) =>
    `/_next${random.pick(['', '/..', '/%2e%2e'])}${inside(random, sources)}`,
  errors: (random) =>
    random.pick(['/404', '/500', '/_error', '/_not-found', '/_global-error', '/gap-loi', '/khong-tim-thay']),
  known: (random) =>
    random.pick([
      '/robots.txt',
      '/sitemap.xml',
      '/favicon.ico',
      '/manifest.webmanifest',
      '/.env',
      '/.git/config',
      '/package.json',
      '/media/',
      '/api/graphql',
      '/api/graphql-playground',
      '/api/internal/expire',
      '/api/payload-jobs/run',
      '/api/access',
      '/.well-known/security.txt',
    ]),
}

export const FILE_ROUTES = Object.keys(PATHS)

export function fileRequest(random: Random, sources: Sources, route: string): FuzzRequest {
  const site = random.pick(sources.sites.filter(({ host }) => host))
  return {
    route,
    site: site.id,
    method: someMethod(random),
    host: `${site.host}:${sources.port}`,
    path: PATHS[route]?.(random, sources) ?? '/',
    headers: someHeaders(random),
  }
}

/** The admin's pages as a stranger asks for them. */
export function adminRequest(random: Random, sources: Sources): FuzzRequest {
  const { sites, stored, port } = sources
  const root = sites.find(({ isRoot }) => isRoot)
  const collection = random.pick([
    'news',
    'users',
    'media',
    'sites',
    'directives',
    'legal-documents',
    'publications',
  ])
  const path = random.pick([
    '/admin',
    '/admin/login',
    `/admin/collections/${collection}`,
    `/admin/collections/${collection}/${random.pick(stored.ids)}`,
    `/admin/collections/${collection}/${random.pick(stored.ids)}/versions`,
    `/admin/collections/${collection}?search=${random.pick(sources.words)}`,
    `/admin/${random.pick(['theo-doi-chi-dao', 'van-ban-den', 'nhap-van-ban', 'can-xem-lai', 'chia-se', 'tim-khong-thay'])}`,
  ])
  return {
    route: '/admin',
    site: root?.id ?? '',
    method: random.onceIn(8) ? 'POST' : 'GET',
    host: `${root?.host}:${port}`,
    path,
    headers: someHeaders(random),
  }
}
