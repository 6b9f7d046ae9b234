import { describe, expect, it } from 'vitest'
import { dropInternalHeaders, isMalformed, isOfFramework, nameClient } from './outside-request'

function kept(url: string, ...names: string[]): string[] {
  const headers = Object.fromEntries(names.map((name) => [name, 'x']))
  dropInternalHeaders({ url, headers, rawHeaders: [] })
  return Object.keys(headers)
}

describe('headers that nobody outside may send', () => {
  it.each([
    'x-portal-internal-secret',
    'x-portal-reader-home',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-port',
    'forwarded',
    'x-original-url',
    'x-rewrite-url',
    'x-middleware-subrequest',
    'x-middleware-rewrite',
    'x-middleware-prefetch',
    'x-nextjs-data',
    'x-invoke-path',
    'x-now-route-matches',
    'x-matched-path',
    'x-prerender-revalidate',
  ])('%s', (name) => {
    expect(kept('/tin-tuc', name)).toEqual([])
    expect(kept('/admin', name)).toEqual([])
  })

  it('leaves what browsers and proxies rightly say', () => {
    const names = [
      'host',
      'cookie',
      'accept-encoding',
      'x-forwarded-for',
      'x-requested-with',
      'if-none-match',
    ]
    expect(kept('/tin-tuc', ...names)).toEqual(names)
  })

  it('knows other forms of a page in the admin alone', () => {
    const names = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-url', 'next-action']
    expect(kept('/admin/collections/news', ...names)).toEqual(names)
    expect(kept('/tin-tuc', ...names)).toEqual([])
  })
})

describe('the machine a request comes from', () => {
  it.each([
    ['203.0.113.7', undefined, '203.0.113.7'],
    ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['127.0.0.1', '10.0.0.1, 198.51.100.1', '198.51.100.1'],
    ['::ffff:127.0.0.1', undefined, '::ffff:127.0.0.1'],
    ['::1', '<script>', 'script'],
  ])('%s, forwarded for %s: %s', (remoteAddress, forwarded, expected) => {
    const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {}
    nameClient({ headers, socket: { remoteAddress } })
    expect(headers['x-portal-client-address']).toBe(expected)
  })
})

describe('requests that nobody can answer', () => {
  const asked = (url: string | undefined, ...rawHeaders: string[]) =>
    isMalformed({ url, rawHeaders, headers: {} })

  it.each([
    '/don-vi/../admin',
    '/don-vi/%2e%2E/admin',
    '/don-vi/.%2e/admin',
    '/_next/../host~xa-an-binh/vi',
    '/_next/%2e%2e/tin-tuc',
    '/don-vi\\..\\admin',
    '/tin-tuc/.',
    '/tin-tuc/..?page=2',
  ])('%s', (url) => expect(asked(url, 'Host', 'localhost')).toBe(true))

  it.each([
    '/',
    '/tin-tuc?q=../..',
    '/thu-tuc/1.001193',
    '/.well-known/security.txt',
    '/tin-tuc/...',
    '/a..b',
  ])('but can answer %s', (url) => expect(asked(url, 'Host', 'localhost')).toBe(false))

  it.each(['http://xa-an-binh.localhost/', '*', 'xa-an-binh.localhost:80', '', undefined])('%s', (url) =>
    expect(asked(url, 'Host', 'localhost')).toBe(true),
  )

  it('with two hosts, even the same', () => {
    expect(asked('/', 'Host', 'localhost', 'HOST', 'evil.example')).toBe(true)
    expect(asked('/', 'Host', 'localhost', 'host', 'localhost')).toBe(true)
    expect(asked('/', 'Host', 'localhost', 'X-Host', 'host')).toBe(false)
  })
})

describe('addresses of the framework', () => {
  it.each([
    '/tin-tuc.rsc',
    '/host~xa-an-binh/vi.rsc?x',
    '/tin-tuc.segments/_tree.segment.rsc',
    '/_next',
    '/_next/',
    '/_next/data/x/tin-tuc.json',
    '/_next/image?url=%2Fapi%2Fmedia%2Ffile%2Fx',
    '/_next/host~xa-an-binh/vi',
  ])('%s is not for readers', (url) => expect(isOfFramework(url)).toBe(true))

  it.each(['/_next/static/chunks/a.css', '/tin-tuc', '/tin-tuc?x=.rsc', '/admin', '/_nextgen'])(
    '%s is',
    (url) => expect(isOfFramework(url)).toBe(false),
  )
})
