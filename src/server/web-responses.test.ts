import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { pageStore } from '@/platform/page-cache/store.mjs'
import { isPublicPage, refineResponse, sendAgain } from './web-responses'

const page = `<html><script src="/_next/a.js"></script><p>${'Xã '.repeat(2000)}</p></html>`
const refined = page.replace(/<script.*<\/script>/, '')
const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server that answers as Next would and refines its answers. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<number> {
  const server = createServer((request, response) => {
    if (sendAgain(request, response)) return
    refineResponse(request, response)
    answer(request, response)
  }).listen(0, '127.0.0.1')
  closing.push(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  return (server.address() as AddressInfo).port
}

const servePage = () =>
  serve((request, response) => {
    if (request.headers['if-none-match']) return response.writeHead(304).end()
    response.setHeader('Cache-Control', 's-maxage=31536000')
    response.setHeader('ETag', '"of-the-whole-page"')
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      Link: '</_next/a.js>; rel=preload',
    })
    response.write(page.slice(0, 100))
    response.end(page.slice(100))
  })

/** Fetches without any decoding or caching of its own. */
function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status?: number; headers: IncomingMessage['headers']; body: Buffer }>(
    (resolve, reject) => {
      httpRequest({ port, host: '127.0.0.1', path, headers, method, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
        })
      })
        .on('error', reject)
        .end()
    },
  )
}

test('a public page leaves without framework scripts, with headers of ours', async () => {
  const { headers, body } = await get(await servePage(), '/tin-tuc')
  expect(body.toString()).toBe(refined)
  expect(headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-length': String(Buffer.byteLength(refined)),
    'content-security-policy': expect.stringContaining("script-src 'self'") as string,
  })
  expect(headers.link).toBeUndefined()
})

test('it is compressed as the reader accepts, and the same whatever the encoding', async () => {
  const port = await servePage()
  const brotli = await get(port, '/', { 'accept-encoding': 'gzip, deflate, br' })
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body).toString()).toBe(refined)
  const gzip = await get(port, '/', { 'accept-encoding': 'gzip, br;q=0' })
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(refined)
  expect(gzip.headers.etag).toBe(brotli.headers.etag)
})

test('a reader who has it gets 304, and HEAD gets the headers alone', async () => {
  const port = await servePage()
  const { headers } = await get(port, '/')
  const again = await get(port, '/', { 'if-none-match': headers.etag ?? '' })
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
  expect((await get(port, '/', { 'if-none-match': '"another"' })).status).toBe(200)
  const head = await get(port, '/', {}, 'HEAD')
  expect([head.body.length, head.headers['content-length']]).toEqual([0, headers['content-length']])
})

test('open data is known by its content too, and an error is not', async () => {
  const data = JSON.stringify({ procedures: 'Xã '.repeat(2000) })
  const port = await serve((request, response) => {
    const status = request.url === '/du-lieu/thu-tuc.json' ? 200 : 404
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
    response.end(data)
  })
  const { headers } = await get(port, '/du-lieu/thu-tuc.json', { 'accept-encoding': 'gzip' })
  expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding'])
  const again = await get(port, '/du-lieu/thu-tuc.json', { 'if-none-match': headers.etag ?? '' })
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
  const missing = await get(port, '/du-lieu/khac.json', { 'if-none-match': headers.etag ?? '' })
  expect([missing.status, missing.headers.etag]).toEqual([404, undefined])
})

test('the admin keeps its scripts and its policy', async () => {
  const { headers, body } = await get(await servePage(), '/admin/collections/news')
  expect(body.toString()).toBe(page)
  expect(headers['content-security-policy']).toBeUndefined()
  expect(headers['cache-control']).toBe('s-maxage=31536000')
})

test('what is not worth compressing is sent as it comes', async () => {
  const port = await serve((_, response) => {
    response.writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': 4 })
    response.write(Buffer.from([1, 2]))
    response.end(Buffer.from([3, 4]))
  })
  const { headers, body } = await get(port, '/anh.png', { 'accept-encoding': 'br' })
  expect([...body]).toEqual([1, 2, 3, 4])
  expect(headers['content-encoding']).toBeUndefined()
})

test.each([
  ['/', true],
  ['/tin-tuc?trang=2', true],
  ['/administrator', true],
  ['/admin', false],
  ['/admin?x=1', false],
  ['/api/search?q=a', false],
  ['/_next/static/a.css', false],
])('%s is a public page: %s', (path, expected) => {
  expect(isPublicPage(path)).toBe(expected)
})

test.each(['setHeader', 'appendHeader'] as const)(
  'a redirect leads to one address, named twice by %s',
  async (how) => {
    const port = await serve((_request, response) => {
      response.setHeader('Location', '/thu-tuc/moi')
      if (how === 'setHeader') response.setHeader('Location', ['/thu-tuc/moi', '/thu-tuc/moi'])
      else response.appendHeader('Location', '/thu-tuc/moi')
      response.writeHead(308).end()
    })
    const { headers } = await fetch(`http://127.0.0.1:${port}/thu-tuc/1.001193`, { redirect: 'manual' })
    expect(headers.get('location')).toBe('/thu-tuc/moi')
  },
)

test.each([
  ['application/rss+xml', 200, '<rss/>'],
  ['application/json', 404, '{}'],
  ['image/webp', 200, 'picture'],
  ['text/plain', 308, ''],
])('no public answer of type %s names inside addresses', async (type, status, text) => {
  const port = await serve((_, response) => {
    response.setHeader('X-Middleware-Rewrite', '/host~xa-an-binh/vi/rss.xml')
    response.setHeader('x-portal-reader-home', '/don-vi/xa-an-binh')
    response.writeHead(status, { 'Content-Type': type }).end(text)
  })
  const { headers, body } = await get(port, '/van-ban/rss.xml')
  expect(body.toString()).toBe(text)
  expect(JSON.stringify(headers)).not.toContain('xa-an-binh')
})

/** As Next answers with a page that it keeps; each with a number, so that one sees which was sent. */
const serveNumbered = (kept: boolean) => {
  let asked = 0
  return serve((_, response) => {
    if (kept) response.setHeader('X-Nextjs-Prerender', '1')
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(`<p>${++asked}</p>`)
  })
}

test('a page that is kept is not asked for again until something expires', async () => {
  const port = await serveNumbered(true)
  const first = await get(port, '/tin-tuc/mot')
  expect(await get(port, '/tin-tuc/mot')).toMatchObject({
    status: 200,
    body: first.body,
    headers: { etag: first.headers.etag },
  })
  const known = await get(port, '/tin-tuc/mot', { 'if-none-match': first.headers.etag ?? '' })
  expect([known.status, known.body.length]).toEqual([304, 0])
  expect((await get(port, '/tin-tuc/mot', { cookie: 'a=b' })).body.toString()).toBe('<p>2</p>')
  pageStore().expire(['news'])
  expect((await get(port, '/tin-tuc/mot')).body.toString()).toBe('<p>3</p>')
})

test('a page that many read is made anew for one of them, and none waits for it', async () => {
  let makes = 0
  const slow = Promise.withResolvers<void>()
  const port = await serve((_, response) => {
    makes += 1
    const text = `<p>${makes}</p>`
    response.setHeader('X-Nextjs-Prerender', '1')
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    void (makes === 1 ? Promise.resolve() : slow.promise).then(() => response.end(text))
  })
  const read = async () => (await get(port, '/tin-tuc/hai')).body.toString()
  for (let reader = 0; reader < 6; reader += 1) expect(await read()).toBe('<p>1</p>')
  pageStore().expire(['news'])
  expect(await Promise.all([read(), read(), read()])).toEqual(['<p>1</p>', '<p>1</p>', '<p>1</p>'])
  slow.resolve()
  await vi.waitFor(async () => expect(await read()).toBe('<p>2</p>'), { interval: 5 })
  expect(makes).toBe(2)
})

test('a page that is gone is not sent once more when it was asked for anew', async () => {
  let isGone = false
  const port = await serve((_, response) => {
    if (!isGone) response.setHeader('X-Nextjs-Prerender', '1')
    response.writeHead(isGone ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end('<p>x</p>')
  })
  const read = async () => (await get(port, '/tin-tuc/ba')).status
  for (let reader = 0; reader < 6; reader += 1) await read()
  isGone = true
  pageStore().expire(['news'])
  expect(await read()).toBe(200)
  await vi.waitFor(async () => expect(await read()).toBe(404), { interval: 5 })
})

test('what is made for one reader is always asked for', async () => {
  const port = await serveNumbered(false)
  await get(port, '/tim-kiem')
  expect((await get(port, '/tim-kiem')).body.toString()).toBe('<p>2</p>')
  const query = await serveNumbered(true)
  await get(query, '/thu-tuc?sector=ho-tich')
  expect((await get(query, '/thu-tuc?sector=ho-tich')).body.toString()).toBe('<p>2</p>')
})
