// @ts-check

/**
 * Keeps a page for readers without a connection on their device, once this page is there and nothing else waits. Readers
 * who save data are spared it.
 */
export function keepOfflinePage() {
  const { serviceWorker } = navigator
  const connection = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection
  if (!serviceWorker || connection?.saveData) return
  addEventListener('load', () => {
    const address = new URL('offline-worker.js', import.meta.url)
    const begin = () => void serviceWorker.register(address, { scope: '/' }).catch(() => undefined)
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 10_000 })
    else setTimeout(begin, 3000)
  })
}
