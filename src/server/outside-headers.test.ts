import { describe, expect, it } from 'vitest'
import { dropInternalHeaders, isMalformed } from './outside-headers'

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

describe('requests that nobody can answer', () => {
  const asked = (url: string | undefined, ...rawHeaders: string[]) =>
    isMalformed({ url, rawHeaders, headers: {} })

  it.each(['http://xa-an-binh.localhost/', '*', 'xa-an-binh.localhost:80', '', undefined])('%s', (url) =>
    expect(asked(url, 'Host', 'localhost')).toBe(true),
  )

  it('with two hosts, even the same', () => {
    expect(asked('/', 'Host', 'localhost', 'HOST', 'evil.example')).toBe(true)
    expect(asked('/', 'Host', 'localhost', 'host', 'localhost')).toBe(true)
    expect(asked('/', 'Host', 'localhost', 'X-Host', 'host')).toBe(false)
  })
})
