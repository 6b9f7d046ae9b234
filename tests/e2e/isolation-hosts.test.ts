import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'
import { type RawAnswer, sendRaw } from '../support/raw-request'

const portal = RunningPortal.attach(inject('portal'))
const { port } = portal.places
const ROOT = 'localhost'
const MEMBER = 'xa-an-binh.localhost'
const OTHER = 'xa-long-khe.localhost'
const OLD = 'xa-an-binh.minhgiang.example'
const HOSTS = [ROOT, MEMBER, OTHER]
const PAGES = [
  '/',
  '/tin-tuc',
  '/van-ban',
  '/gioi-thieu',
  '/en/thu-tuc',
  '/khong-co-trang-nay',
  '/don-vi/xa-an-binh',
]
const origin = (host: string) => `http://${host}:${port}`

/** What somebody who asks a page by its plain address is led to. */
type Led = { status: number; canonical: string; links: string[]; location: string }

async function ledTo(host: string, path: string): Promise<Led> {
  const { status, headers, body } = await portal.fetch(path, host)
  return {
    status,
    canonical: canonicalOf(body),
    links: linksOf(body),
    location: String(headers.location ?? ''),
  }
}

const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ''
const linksOf = (html: string) =>
  [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => link)

async function everyPage(): Promise<Record<string, Led>> {
  const pages: Record<string, Led> = {}
  for (const host of HOSTS) for (const path of PAGES) pages[host + path] = await ledTo(host, path)
  return pages
}

const ask = (request: string) => sendRaw(port, request)
const get = (path: string, host: string, headers = '', version = '1.1') =>
  ask(
    `GET ${path} HTTP/${version}\r\nHost: ${host}\r\n${headers}Accept-Encoding: identity\r\nConnection: close\r\n\r\n`,
  )

let before: Record<string, Led>

beforeAll(async () => {
  before = await everyPage()
}, 120_000)

/** After whatever was asked in between, everyone is led where they were led before. */
async function nobodyIsLedElsewhere(): Promise<void> {
  expect(await everyPage()).toEqual(before)
}

/** An answer of this host's site, or none of any. */
function isOfSite({ status, headers, body }: RawAnswer, host: string): void {
  expect([200, 303, 304, 308, 400, 404, 405]).toContain(status)
  const canonical = canonicalOf(body)
  if (canonical) expect(new URL(canonical).hostname).toBe(host)
  const location = headers.get('location') ?? ''
  if (location) expect(new URL(location, origin(host)).hostname).toBe(host)
  expect(body + JSON.stringify([...headers])).not.toMatch(/evil\.example|(?:host|path)~[a-z]/)
}

describe('names of the same host', () => {
  it.each([
    [`${MEMBER}:1`, MEMBER],
    [`${MEMBER}:65535`, MEMBER],
    ['XA-An-Binh.LocalHost', MEMBER],
    [`${MEMBER}.`, MEMBER],
    [`${MEMBER}.:80`, MEMBER],
    ['LOCALHOST', ROOT],
    ['127.0.0.1', ROOT],
    [`[::1]:${port}`, ROOT],
  ])('%s reaches its site', async (written, host) => {
    const answer = await get('/tin-tuc', written)
    expect(answer.status).toBe(200)
    expect(canonicalOf(answer.body)).toBe(`${origin(host)}/tin-tuc`)
  })

  it.each(['/', '/tin-tuc?page=2', '/en/van-ban'])(
    'an old one leads to %s on the first for good',
    async (path) => {
      const { status, headers } = await get(path, OLD.toUpperCase())
      expect(status).toBe(308)
      expect(headers.get('location')).toBe(origin(MEMBER) + path)
    },
  )
})

describe('names of no host', () => {
  it.each([
    'evil.example',
    `${MEMBER}.evil.example`,
    `evil.${MEMBER}`,
    `${MEMBER}..`,
    `.${MEMBER}`,
    `${MEMBER}:`,
    `${MEMBER}:x`,
    `${MEMBER}:1:2`,
    `${MEMBER}, ${OTHER}`,
    `${MEMBER} ${OTHER}`,
    `${MEMBER}/tin-tuc`,
    `${MEMBER}?x`,
    `${MEMBER}#x`,
    `${MEMBER}%2f`,
    `user@${MEMBER}`,
    `${MEMBER}@evil.example`,
    `xa-an-binh%2elocalhost`,
    'xn--x-an-bnh-rza9g.localhost',
    'x\xc3\xa3-an-b\xc3\xacnh.localhost',
    '10.0.0.1',
    '0',
    '[::]',
    '[::1]x',
    '',
    `${'a.'.repeat(400)}vn`,
    '\t',
    '../../etc',
  ])('%j is told so', async (host) => {
    for (const path of ['/', '/tin-tuc', '/admin', '/api/users', '/api/search?q=a']) {
      const { status, body } = await get(path, host)
      expect([400, 404], path).toContain(status)
      expect(body.length).toBeLessThan(200)
    }
  })

  it('neither is none at all, nor two', async () => {
    expect((await ask('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).status).toBe(400)
    expect((await ask('GET / HTTP/1.0\r\n\r\n')).status).toBe(404)
    for (const [one, two] of [
      [ROOT, OTHER],
      [MEMBER, MEMBER],
      [MEMBER, 'evil.example'],
    ] as const) {
      const { status } = await ask(
        `GET / HTTP/1.1\r\nHost: ${one}\r\nHost: ${two}\r\nConnection: close\r\n\r\n`,
      )
      expect(status).toBe(400)
    }
  })

  it.each([
    `http://${OTHER}/tin-tuc`,
    `HTTP://${ROOT}/admin`,
    'http://evil.example/',
    '*',
    'tin-tuc',
    `${OTHER}:80`,
  ])('nor is a request for %s', async (target) => {
    for (const method of ['GET', 'OPTIONS', 'POST']) {
      const { status } = await ask(
        `${method} ${target} HTTP/1.1\r\nHost: ${MEMBER}\r\nConnection: close\r\n\r\n`,
      )
      expect(status).toBe(400)
    }
  })
})

/** What a client or a proxy that nobody trusts may claim. */
const CLAIMS = [
  'X-Forwarded-Host: evil.example',
  `X-Forwarded-Host: ${OTHER}`,
  'X-Forwarded-Proto: https',
  'X-Forwarded-Port: 8443',
  `Forwarded: host=${OTHER};proto=https`,
  `X-Host: ${OTHER}`,
  'X-Original-URL: /admin',
  'X-Rewrite-URL: /don-vi/xa-long-khe',
  'X-HTTP-Method-Override: DELETE',
  'X-Middleware-Rewrite: /host~xa-long-khe/vi',
  'X-Middleware-Subrequest: src/proxy:src/proxy:src/proxy:src/proxy:src/proxy',
  'X-Middleware-Prefetch: 1',
  'X-Middleware-Next: 1',
  'X-Matched-Path: /host~xa-long-khe/vi/tin-tuc',
  'X-Invoke-Path: /host~xa-long-khe/vi/tin-tuc',
  'X-Invoke-Status: 500',
  'X-Now-Route-Matches: 1=host~xa-long-khe',
  'X-Nextjs-Data: 1',
  'X-Prerender-Revalidate: x',
  'X-Portal-Reader-Home: /don-vi/xa-long-khe',
  'Next-Action: 7f0000000000000000000000000000000000000000',
  'Next-Url: /host~xa-long-khe/vi',
  'RSC: 1',
  'RSC: 1\r\nNext-Router-Prefetch: 1',
  'RSC: 1\r\nNext-Router-Segment-Prefetch: /_tree',
  'RSC: 1\r\nNext-Router-State-Tree: %5B%22%22%2C%7B%7D%5D',
  'Accept: text/x-component',
  'Origin: http://evil.example',
  'Referer: http://evil.example/',
  'Cookie: NEXT_LOCALE=en; payload-tenant=1; __prerender_bypass=x; __next_preview_data=x',
  'Connection: Host',
  'Transfer-Encoding: identity',
]

it.each(CLAIMS)(
  'does not believe "%s", and no later reader has to',
  async (claim) => {
    for (const host of HOSTS) {
      // A page that nobody has asked for yet is the one that could be kept wrongly.
      const fresh = `/tin-tuc?page=${2 + CLAIMS.indexOf(claim)}`
      for (const path of ['/', '/tin-tuc', '/khong-co-trang-nay', fresh])
        isOfSite(await get(path, host, `${claim}\r\n`), host)
    }
    await nobodyIsLedElsewhere()
  },
  120_000,
)

const TRICKS = [
  '//elsewhere.example',
  '//xa-long-khe.localhost/tin-tuc',
  '/\\elsewhere.example',
  '/%5celsewhere.example',
  '/%2f%2felsewhere.example',
  '/don-vi/../tin-tuc',
  '/don-vi/%2e%2e/tin-tuc',
  '/don-vi/xa-long-khe/../../admin',
  '/don-vi/xa-long-khe%2f..%2f..',
  '/don-vi/xa-long-khe;/tin-tuc',
  '/;/don-vi/xa-long-khe',
  '/don-vi//xa-long-khe',
  '/%64on-vi/xa-long-khe',
  '/%252e%252e/don-vi/xa-long-khe',
  '/host~xa-long-khe/vi',
  '/path~xa-long-khe/vi/tin-tuc',
  '/%68ost~xa-long-khe/vi',
  '/host%7exa-long-khe/vi',
  '/en/host~xa-long-khe/vi',
  '/tin-tuc.rsc',
  '/host~xa-long-khe/vi.rsc',
  '/tin-tuc.segments/_tree.segment.rsc',
  '/_next/../host~xa-long-khe/vi',
  '/_next/%2e%2e/host~xa-long-khe/vi',
  '/_next/host~xa-long-khe/vi',
  '/_next/data/x/host~xa-long-khe/vi.json',
  '/_next/image?url=%2Fhost~xa-long-khe%2Fvi&w=640&q=75',
  '/tin-tuc?nxtPaddress=host~xa-long-khe&nxtPlocale=en',
  '/tin-tuc?address=host~xa-long-khe&locale=en',
  '/tin-tuc?__nextLocale=en&_rsc=x',
  '/tin-tuc#/don-vi/xa-long-khe',
  '/_not-found',
  '/_error',
  '/404',
  '/api',
]

it.each(TRICKS)(
  '%s ends at the site of the host or nowhere, and no later reader elsewhere',
  async (trick) => {
    const member = await get(trick, MEMBER)
    isOfSite(member, MEMBER)
    expect(/<title>[^<]*/.exec(member.body)?.[0] ?? '').not.toContain('Long Khê')
    isOfSite({ ...(await get(trick, ROOT)), body: '' }, ROOT)
    await nobodyIsLedElsewhere()
  },
  120_000,
)

describe('hosts that an administrator changes', () => {
  const [FROM, TO] = ['xa-tan-lap', 'xa-phu-lam']
  const NEW = 'ten-moi.localhost'
  let session: RestSession
  let stored: Record<string, { id: string; hosts: { host: string }[] }>

  beforeAll(async () => {
    session = await RestSession.login(portal, 'quantri@minhgiang.example')
    const sites = await session.list(`sites?where[slug][in]=${FROM},${TO}&depth=0`)
    stored = Object.fromEntries(
      sites.map(({ id, slug, hosts }) => [
        slug,
        { id, hosts: (hosts as { host: string }[]).map(({ host }) => ({ host })) },
      ]),
    )
  })

  afterAll(async () => {
    for (const { id, hosts } of Object.values(stored)) await session.update('sites', id, { hosts })
  })

  async function setHosts(slug: string, ...hosts: { host: string }[]): Promise<void> {
    await session.update('sites', stored[slug]?.id ?? '', { hosts })
  }

  const leadsTo = (host: string, wanted: Partial<Led>) =>
    waitUntil(
      async () => {
        const led = await ledTo(host, '/tin-tuc')
        return Object.entries(wanted).every(([key, value]) => led[key as keyof Led] === value)
      },
      // The table of hosts is at most five seconds old.
      { timeout: 15_000, pause: 200 },
    )

  it('answer where they were added, moved and put first, within seconds and on every page', async () => {
    const from = stored[FROM]?.hosts ?? []
    const to = stored[TO]?.hosts ?? []
    const first = to[0]?.host ?? ''
    expect((await ledTo(NEW, '/tin-tuc')).status).toBe(404)

    // A second host leads to the first.
    await setHosts(FROM, ...from, { host: NEW.toUpperCase() })
    await leadsTo(NEW, { status: 308, location: `${origin(from[0]?.host ?? '')}/tin-tuc` })

    // From one site to another; pages of both are kept meanwhile.
    await setHosts(FROM, ...from)
    await setHosts(TO, ...to, { host: NEW })
    await leadsTo(NEW, { status: 308, location: `${origin(first)}/tin-tuc` })

    // The new one becomes the first: pages name it as theirs, the old one leads to it.
    await setHosts(TO, { host: NEW }, ...to)
    await leadsTo(NEW, { status: 200, canonical: `${origin(NEW)}/tin-tuc` })
    await leadsTo(first, { status: 308, location: `${origin(NEW)}/tin-tuc` })
    await waitUntil(
      async () => (await ledTo(ROOT, `/don-vi/${TO}/tin-tuc`)).canonical === `${origin(NEW)}/tin-tuc`,
      { timeout: 15_000 },
    )

    await setHosts(TO, ...to)
    await leadsTo(NEW, { status: 404 })
    await leadsTo(first, { status: 200, canonical: `${origin(first)}/tin-tuc` })
  }, 120_000)

  it('are taken by one site only', async () => {
    await expect(setHosts(FROM, { host: stored[TO]?.hosts[0]?.host ?? '' })).rejects.toThrow(/40\d/)
    await expect(setHosts(FROM, { host: `${MEMBER}/tin-tuc` })).rejects.toThrow(/40\d/)
  })
})

describe('what is only read', () => {
  it.each(['OPTIONS', 'POST', 'PUT', 'DELETE'])('refuses %s in Vietnamese', async (method) => {
    for (const path of ['/robots.txt', '/favicon.svg', '/tin-tuc']) {
      const answer = await ask(`${method} ${path} HTTP/1.1\r\nHost: ${MEMBER}\r\nConnection: close\r\n\r\n`)
      expect([path, answer.status, answer.headers.get('allow')]).toEqual([path, 405, 'GET, HEAD'])
      expect(answer.body).toContain('chỉ để đọc')
    }
  })
})
