import type { Browser, BrowserContextOptions } from 'playwright-core'

/** What a first view brings over the line, in bytes with headers; `requests` names each with its size, largest first. */
export type Transfer = {
  all: number
  scripts: number
  requests: string[]
  /** Origins besides the portal's. */
  foreign: string[]
  cookies: string[]
}

/** Opens a page with an empty cache and counts what the browser itself says it received, until nothing more comes. */
export async function firstView(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<Transfer> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options })
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  const asked = new Map<string, { url: string; type: string; bytes: number }>()
  network.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    asked.set(requestId, { url: request.url, type, bytes: 0 })
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId)
    if (request) request.bytes = encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const cookies = (await context.cookies()).map(({ name }) => name)
  await context.close()
  const requests = [...asked.values()].toSorted((a, b) => b.bytes - a.bytes)
  const { origin } = new URL(address)
  const sum = (some: typeof requests) => some.reduce((total, { bytes }) => total + bytes, 0)
  return {
    all: sum(requests),
    scripts: sum(requests.filter(({ type }) => type === 'Script')),
    requests: requests.map(({ url, bytes }) => `${bytes} ${url.replace(origin, '')}`),
    foreign: requests
      .map(({ url }) => new URL(url))
      .filter((url) => url.protocol !== 'data:' && url.origin !== origin)
      .map((url) => url.origin),
    cookies,
  }
}
