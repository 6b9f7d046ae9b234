// @ts-check
/* Beside the form of the admin: shows what is being typed, and what has just been saved. */

const script = document.querySelector('script[data-item]')
const item = script instanceof HTMLElement ? (script.dataset.item ?? '') : ''
/** @type {Window | null} */
const admin = window.opener ?? (window.parent === window ? null : window.parent)

const PAUSE_MS = 250
const STALE = ' – chưa cập nhật được, hãy lưu bản nháp'

/** @type {string | null} what the form holds, once the admin has said it */
let typed = null
let shown = ''
let isBusy = false
let isWanted = false
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer

/** @param {MessageEvent} event */
function hear(event) {
  if (event.origin !== location.origin || typeof event.data !== 'object' || event.data === null) return
  const said = /** @type {{ type?: unknown, data?: unknown }} */ (event.data)
  if (said.type === 'payload-live-preview' && said.data) {
    typed = JSON.stringify(said.data)
    if (typed !== shown) soon()
  }
  if (said.type === 'payload-document-event') soon()
}

function soon() {
  clearTimeout(timer)
  timer = setTimeout(() => void update(), PAUSE_MS)
}

/** One after the other; what comes meanwhile is shown by one more. */
async function update() {
  if (isBusy) {
    isWanted = true
    return
  }
  isBusy = true
  const text = typed
  try {
    if (text !== null) await send(text)
    await show(text !== null)
    shown = text ?? ''
    say('')
  } catch {
    say(STALE)
  }
  isBusy = false
  if (isWanted) {
    isWanted = false
    soon()
  }
}

/** @param {string} text */
async function send(text) {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`/api/xem-truoc/${item}`, { method: 'POST', body: text, headers })
  if (!answer.ok) throw new Error(String(answer.status))
}

/** @param {boolean} isUnsaved */
async function show(isUnsaved) {
  const answer = await fetch(location.pathname + (isUnsaved ? '?ban=1' : ''), { cache: 'no-store' })
  if (!answer.ok) throw new Error(String(answer.status))
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const [now, next] = [document.querySelector('main'), page.querySelector('main')]
  if (!now || !next) throw new Error('no main')
  now.replaceChildren(...[...next.childNodes].map((node) => document.adoptNode(node)))
}

/** @param {string} words */
function say(words) {
  const place = document.querySelector('[data-preview-state]')
  if (place) place.textContent = words
}

// Public pages may not be framed by the preview; a link is looked at in a window of its own.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.getAttribute('href')?.startsWith('#')) return
  event.preventDefault()
  window.open(link.href, '_blank', 'noopener')
})
document.addEventListener('submit', (event) => event.preventDefault())

if (admin) {
  window.addEventListener('message', hear)
  admin.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
}
