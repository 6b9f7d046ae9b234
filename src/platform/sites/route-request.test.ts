import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableOf } from './host-table'
import { routeRequest, type RouteDecision } from './route-request'

const rows = [
  { id: '1', slug: 'minh-giang', is_root: true, host: 'localhost' },
  { id: '1', slug: 'minh-giang', is_root: true, host: 'minhgiang.example' },
  { id: '2', slug: 'xa-an-phu', is_root: false, host: 'xa-an-phu.localhost' },
  { id: '2', slug: 'xa-an-phu', is_root: false, host: 'anphu.example' },
  { id: '3', slug: 'xa-khong-ten-mien', is_root: false, host: null },
].map((row) => ({ ...row, kind: 'xa' as const, parent_id: null, ended_on: null }))

function decide(address: string, given: { portalUrl?: string; fromWorker?: boolean; empty?: boolean } = {}) {
  const [, host = '', path = '/', query = ''] = /^([^/]*)([^?]*)\??(.*)$/.exec(address) ?? []
  return routeRequest(
    { host, path: path || '/', search: new URLSearchParams(query), fromWorker: given.fromWorker ?? false },
    {
      table: tableOf(given.empty ? [] : rows),
      portalUrl: new URL(given.portalUrl ?? 'http://localhost:3000'),
      isPublicFile: (file) => file === '/favicon.svg',
    },
  )
}

const rewrite = (path: string) => expect.objectContaining({ kind: 'rewrite', path }) as RouteDecision
const refuse = (status: 400 | 404, reason: string) => ({ kind: 'refuse', status, reason })

describe('pages', () => {
  it.each([
    ['localhost:3000/', '/host~minh-giang/vi'],
    ['LOCALHOST.:3000/van-ban', '/host~minh-giang/vi/van-ban'],
    ['127.0.0.1:3000/van-ban', '/host~minh-giang/vi/van-ban'],
    ['[::1]:3000/van-ban', '/host~minh-giang/vi/van-ban'],
    ['localhost/en', '/host~minh-giang/en'],
    ['localhost/en/tin-tuc/mot-tin', '/host~minh-giang/en/tin-tuc/mot-tin'],
    ['localhost/english', '/host~minh-giang/vi/english'],
    ['localhost/thu-tuc/1.001193/lich-su', '/host~minh-giang/vi/thu-tuc/1.001193/lich-su'],
    ['localhost/thu-tuc/linh-vuc/ho-tich/niem-yet', '/host~minh-giang/vi/thu-tuc/linh-vuc/ho-tich/niem-yet'],
    ['localhost/thu-tuc/a-z?page=2', '/host~minh-giang/vi/thu-tuc/a-z'],
    ['localhost/du-lieu/thu-tuc.json?page=2', '/host~minh-giang/vi/du-lieu/thu-tuc.json'],
    ['xa-an-phu.localhost/du-lieu/thu-tuc/1.001193.json', '/host~xa-an-phu/vi/du-lieu/thu-tuc/1.001193.json'],
    ['localhost/vi/van-ban', '/host~minh-giang/vi/vi/van-ban'],
    ['localhost/don-vi', '/host~minh-giang/vi/don-vi'],
    ['localhost/don-vi/xa-an-phu', '/path~xa-an-phu/vi'],
    ['localhost/don-vi/xa-an-phu/van-ban', '/path~xa-an-phu/vi/van-ban'],
    ['localhost/en/don-vi/xa-an-phu/van-ban', '/path~xa-an-phu/en/van-ban'],
    ['localhost/don-vi/xa-an-phu/don-vi', '/path~xa-an-phu/vi/don-vi'],
    ['localhost/don-vi/xa-la', '/host~minh-giang/vi/khong-tim-thay'],
    ['localhost/don-vi/xa-la/van-ban/x?page=2', '/host~minh-giang/vi/khong-tim-thay'],
    ['xa-an-phu.localhost:3000/', '/host~xa-an-phu/vi'],
    ['xa-an-phu.localhost/en/thu-tuc', '/host~xa-an-phu/en/thu-tuc'],
    ['xa-an-phu.localhost/don-vi/xa-khong-ten-mien', '/host~xa-an-phu/vi/don-vi/xa-khong-ten-mien'],
  ])('%s', (address, path) => expect(decide(address)).toEqual(rewrite(path)))

  it('answers for a member that does not exist with the 404 page of the root', () => {
    const rewritten = {
      kind: 'rewrite',
      path: '/host~minh-giang/en/khong-tim-thay',
      readerHome: '/en',
      status: 404,
    }
    expect(decide('localhost/en/don-vi/xa-la/van-ban')).toEqual(rewritten)
  })

  it.each([
    ['localhost/van-ban', '/'],
    ['localhost/en/van-ban', '/en'],
    ['xa-an-phu.localhost/van-ban', '/'],
    ['localhost/don-vi/xa-an-phu/van-ban', '/don-vi/xa-an-phu'],
    ['localhost/en/don-vi/xa-an-phu', '/en/don-vi/xa-an-phu'],
  ])('knows the home page of the reader of %s', (address, readerHome) =>
    expect(decide(address)).toMatchObject({ readerHome }),
  )

  it('treats internal addresses from outside like any other', () => {
    expect(decide('localhost/host~xa-an-phu/vi/van-ban')).toEqual(
      rewrite('/host~minh-giang/vi/host~xa-an-phu/vi/van-ban'),
    )
  })
})

describe('the form for another day of a legal document', () => {
  it.each([
    [
      'localhost:3000/van-ban/mot-van-ban?ngay=2019-06-01',
      'localhost',
      '/van-ban/mot-van-ban/tai-ngay/2019-06-01',
    ],
    ['localhost/en/van-ban/mot?ngay=1/6/2019', 'localhost', '/en/van-ban/mot/tai-ngay/2019-06-01'],
    [
      'localhost/don-vi/xa-an-phu/van-ban/mot?ngay=2019-06-01&x=y',
      'localhost',
      '/don-vi/xa-an-phu/van-ban/mot/tai-ngay/2019-06-01',
    ],
    [
      'xa-an-phu.localhost/van-ban/mot?ngay=2019-06-01',
      'xa-an-phu.localhost',
      '/van-ban/mot/tai-ngay/2019-06-01',
    ],
  ])('%s leads to the page of the day', (address, host, path) =>
    expect(decide(address)).toEqual({ kind: 'see-other', host, path }),
  )

  it.each([
    ['localhost/van-ban/mot?ngay=', '/host~minh-giang/vi/van-ban/mot'],
    ['localhost/van-ban/mot?ngay=2019-02-30', '/host~minh-giang/vi/van-ban/mot'],
    ['localhost/van-ban?ngay=2019-06-01', '/host~minh-giang/vi/van-ban/tra-cuu'],
    ['localhost/tin-tuc/mot?ngay=2019-06-01', '/host~minh-giang/vi/tin-tuc/mot'],
  ])('%s stays', (address, path) => expect(decide(address)).toEqual(rewrite(path)))
})

describe('lists with a query', () => {
  it.each([
    ['localhost/van-ban?page=2', '/host~minh-giang/vi/van-ban/tra-cuu'],
    ['localhost/van-ban?utm_source=x&q=', '/host~minh-giang/vi/van-ban/tra-cuu'],
    ['localhost/van-ban?utm_source=x&fbclid=y', '/host~minh-giang/vi/van-ban'],
    ['localhost/van-ban/mot-van-ban?page=2', '/host~minh-giang/vi/van-ban/mot-van-ban'],
    ['localhost/tin-tuc/chuyen-muc/kinh-te?page=2', '/host~minh-giang/vi/tin-tuc/chuyen-muc/kinh-te/tra-cuu'],
    ['localhost/en/don-vi/xa-an-phu/thu-tuc?sector=dat-dai', '/path~xa-an-phu/en/thu-tuc/tra-cuu'],
    ['localhost/thu-tuc?event=sinh-con', '/host~minh-giang/vi/thu-tuc/tra-cuu'],
    ['localhost/thu-tuc?letter=d', '/host~minh-giang/vi/thu-tuc/tra-cuu'],
    ['localhost/?page=2', '/host~minh-giang/vi'],
  ])('%s', (address, path) => expect(decide(address)).toEqual(rewrite(path)))
})

describe('redirects', () => {
  it.each([
    ['minhgiang.example/van-ban', 'localhost', '/van-ban'],
    ['anphu.example/', 'xa-an-phu.localhost', '/'],
    ['localhost/don-vi/minh-giang', 'localhost', '/'],
    ['localhost/don-vi/minh-giang/van-ban', 'localhost', '/van-ban'],
    ['localhost/en/don-vi/minh-giang', 'localhost', '/en'],
  ])('%s → %s%s', (address, host, path) => expect(decide(address)).toEqual({ kind: 'redirect', host, path }))
})

describe('admin, API and files', () => {
  it.each([
    'localhost/admin',
    'localhost/api/users/login',
    'localhost/favicon.svg',
    'xa-an-phu.localhost/favicon.svg',
    'xa-an-phu.localhost/api/search?q=a',
    'xa-an-phu.localhost/api/search/suggest?q=a',
    'xa-an-phu.localhost/api/media/file/a.webp',
    'nowhere.example/api/health',
  ])('passes %s', (address) => expect(decide(address)).toEqual({ kind: 'pass' }))

  it.each([
    'xa-an-phu.localhost/admin',
    'xa-an-phu.localhost/admin/login',
    'xa-an-phu.localhost/api/users/login',
    'xa-an-phu.localhost/api/media',
    'localhost/api',
    'xa-an-phu.localhost/api',
    'localhost/api/internal/expire',
    '127.0.0.1/api/internal/expire',
  ])('refuses %s', (address) => expect(decide(address)).toEqual(refuse(404, 'unknown-page')))

  it('lets the worker in on the loopback address, whatever the portal is called', () => {
    const decision = decide('127.0.0.1:3000/api/internal/expire', {
      fromWorker: true,
      portalUrl: 'https://minhgiang.example',
    })
    expect(decision).toEqual({ kind: 'pass' })
  })
})

describe('hosts', () => {
  it.each([
    'nowhere.example/',
    'minhgiang.example.evil.com/',
    '/',
    'xa-an-phu/',
    '127.0.0.2/',
    'a b/',
    'localhost@evil/',
    'evil@localhost/',
    'localhost?evil/',
    'localhost#evil/',
    '%6cocalhost/',
    'localhost:/',
    'localhost:1:2/',
    'localhost../',
    'local\thost/',
    'localhost, xa-an-phu.localhost/',
    'xa-an-phu.localhost.evil.example/',
    'evil.xa-an-phu.localhost/',
    '[::1]x/',
  ])('does not know %s', (address) => expect(decide(address)).toEqual(refuse(404, 'unknown-host')))

  it('does not take loopback addresses for a portal with a name', () => {
    expect(decide('127.0.0.1/', { portalUrl: 'https://minhgiang.example' })).toEqual(
      refuse(404, 'unknown-host'),
    )
  })

  it('opens the admin, and only that, before there is a root site', () => {
    expect(decide('localhost/admin', { empty: true })).toEqual({ kind: 'pass' })
    expect(decide('localhost/', { empty: true })).toEqual(refuse(404, 'not-set-up'))
  })
})

describe('tricks', () => {
  it.each([
    'localhost//evil.example',
    'localhost/don-vi//van-ban',
    'localhost/don-vi/../admin',
    'localhost/don-vi/%2e%2e/admin',
    'localhost/don-vi/xa-an-phu%2Fvan-ban',
    'localhost/don-vi/xa-an-phu%5Cvan-ban',
    'localhost/a%00b',
    'localhost/don-vi/xa-an-phu/%2e/van-ban',
    'localhost/%2fhost~xa-an-phu/vi',
    'localhost/van-ban%5c..%5cadmin',
    'localhost/van-ban%0d%0aLocation:%20evil',
    'localhost/%E0%A4%A',
    'localhost/%',
    `localhost/${'a'.repeat(5000)}`,
  ])('refuses %s', (address) => expect(decide(address)).toEqual(refuse(400, 'bad-address')))

  it.each([
    ['localhost/host~xa-an-phu/vi', '/host~minh-giang/vi/host~xa-an-phu/vi'],
    ['localhost/path~xa-an-phu/vi/tin-tuc', '/host~minh-giang/vi/path~xa-an-phu/vi/tin-tuc'],
    ['xa-an-phu.localhost/en/host~minh-giang/vi', '/host~xa-an-phu/en/host~minh-giang/vi'],
    ['localhost/don-vi/host~xa-an-phu/vi', '/host~minh-giang/vi/khong-tim-thay'],
    ['localhost/don-vi;xa-an-phu', '/host~minh-giang/vi/don-vi;xa-an-phu'],
    ['localhost/%2568ost~xa-an-phu', '/host~minh-giang/vi/%2568ost~xa-an-phu'],
    ['localhost/%252e%252e/admin', '/host~minh-giang/vi/%252e%252e/admin'],
    ['localhost/ADMIN', '/host~minh-giang/vi/ADMIN'],
  ])('leaves %s at the site of its host', (address, path) => expect(decide(address)).toEqual(rewrite(path)))

  it('answers a host as it is written, with any port, in any case, in its other spellings', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('localhost', 'xa-an-phu.localhost', 'anphu.example', 'minhgiang.example'),
        fc.constantFrom('', '.', ':1', ':65535', '.:80'),
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        fc.constantFrom('/', '/van-ban', '/don-vi/xa-an-phu/tin-tuc', '/admin', '/api/users'),
        (host, ending, upper, path) => {
          const written = [...host].map((letter, at) => (upper[at] ? letter.toUpperCase() : letter)).join('')
          expect(decide(written + ending + path)).toEqual(decide(host + path))
        },
      ),
    )
  })

  it('lets no reader of one site’s host into another site', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const decision = decide(`xa-an-phu.localhost${path}?${query}`)
        if (decision.kind === 'rewrite') expect(decision.path).toMatch(/^\/host~xa-an-phu\//)
        if (decision.kind === 'redirect' || decision.kind === 'see-other')
          expect(decision.host).toBe('xa-an-phu.localhost')
      }),
    )
  })

  it('always decides, and never rewrites outside the forms it makes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.webPath(),
        fc.webQueryParameters(),
        (host, path, query) => {
          for (const known of [host, 'localhost', 'xa-an-phu.localhost']) {
            const decision = decide(`${known.replaceAll('/', '')}/${path}?${query}`)
            if (decision.kind === 'rewrite')
              expect(decision.path).toMatch(/^\/(host|path)~[a-z0-9-]+\/(vi|en)(\/|$)/)
          }
        },
      ),
    )
  })
})
