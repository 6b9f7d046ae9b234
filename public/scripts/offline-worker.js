// @ts-check
/*
 * Shows a page of our own where the browser has no connection. It keeps that page and its style and nothing else: every
 * other answer comes from the portal, or from the browser's own cache, which asks the portal each time.
 */
const KEPT = 'ngoai-tuyen-1'
const OFFLINE_PAGE = '/ngoai-tuyen'
const OLDEST_MS = 24 * 60 * 60 * 1000

/**
 * As much as is used here of what browsers offer to such a script.
 * @typedef {Event & { waitUntil(work: Promise<unknown>): void }} LifeEvent
 * @typedef {LifeEvent & {
 *   request: Request
 *   preloadResponse: Promise<Response | undefined>
 *   respondWith(answer: Promise<Response>): void
 * }} AskEvent
 * @typedef {{
 *   skipWaiting(): Promise<void>
 *   registration: ServiceWorkerRegistration
 *   addEventListener(name: 'install' | 'activate', act: (event: LifeEvent) => void): void
 *   addEventListener(name: 'fetch', act: (event: AskEvent) => void): void
 * }} OfflineWorker
 */
const worker = /** @type {OfflineWorker} */ (/** @type {unknown} */ (self))

worker.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePage().then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOthers(), worker.registration.navigationPreload.enable()]))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  if (request.mode !== 'navigate' || request.method !== 'GET' || /^\/(?:admin|api)(?:\/|$)/.test(pathname))
    return
  event.respondWith(online(event).catch(() => offlinePage()))
})

/** @param {AskEvent} event */
async function online(event) {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request))
  event.waitUntil(renew())
  return answer
}

async function offlinePage() {
  const page = await caches.match(OFFLINE_PAGE)
  return page ?? Response.error()
}

/** Telephone numbers change: once a day the page is fetched anew while there is a connection. */
async function renew() {
  const page = await caches.match(OFFLINE_PAGE)
  const keptAt = Date.parse(page?.headers.get('date') ?? '')
  if (page && Date.now() - keptAt < OLDEST_MS) return
  await keepOfflinePage().catch(() => undefined)
}

async function keepOfflinePage() {
  const page = await fetch(OFFLINE_PAGE, { cache: 'no-cache' })
  if (!page.ok) throw new Error(`The page for readers without a connection: ${page.status}`)
  const html = await page.clone().text()
  const styles = [...html.matchAll(/<link\b[^>]*\bhref="([^"]+\.css)"/g)].map(([, href = '']) => href)
  const cache = await caches.open(KEPT)
  await cache.addAll(styles)
  await cache.put(OFFLINE_PAGE, page)
}

async function dropOthers() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name)))
}
