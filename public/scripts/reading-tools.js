// @ts-check
import { offerToRead } from './read-aloud.js'
import { savePage } from './save-page.js'
import { offerTextSizes } from './text-size.js'

/*
 * The tools above a text. What needs scripts is shown where they run (display-settings.js), reading aloud once there is a
 * voice; the QR code needs none.
 */

/**
 * Words of the page; `#` stands for what is known only here: the size of text in `size`, the day in `saved`.
 * @typedef {import('./read-aloud.js').Words & { size: string, saved: string, saveFailed: string, copied: string }} Words
 */

const tools = /** @type {HTMLElement | null} */ (document.querySelector('[data-reading-tools]'))
const text = tools?.closest('article') ?? document.querySelector('main')
if (tools && text) offer(tools, text)

/** @param {HTMLElement} place @param {Element} root */
function offer(place, root) {
  const words = /** @type {Words} */ (JSON.parse(place.dataset.readingTools ?? ''))
  const status = place.querySelector('[role=status]')
  const tell = (/** @type {string} */ said) => {
    if (status) status.textContent = said
  }
  const part = (/** @type {string} */ name) =>
    /** @type {HTMLElement} */ (place.querySelector(`[data-tool=${name}]`))

  offerTextSizes(part('size'), (percent) => tell(words.size.replace('#', percent)))
  offerToRead(part('aloud'), root, words, tell)

  part('print').addEventListener('click', () => window.print())

  part('save').addEventListener('click', () => {
    const day = new Date().toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })
    savePage(root, words.saved.replace('#', day)).catch(() => tell(words.saveFailed))
  })

  offerToShare(part('share'), words, tell)
}

/** By the telephone's own sheet; else the address is copied. @param {HTMLElement} share @param {Words} words @param {(said: string) => void} tell */
function offerToShare(share, words, tell) {
  const url = share.dataset.address ?? location.href
  if ('share' in navigator) {
    share.addEventListener('click', () => {
      // Refused by the reader, who has closed the sheet.
      navigator.share({ title: document.title, url }).catch(() => undefined)
    })
  } else if ('clipboard' in navigator) {
    share.addEventListener('click', () => {
      const clipboard = /** @type {Clipboard} */ (/** @type {any} */ (navigator).clipboard)
      clipboard.writeText(url).then(
        () => tell(words.copied),
        () => tell(url),
      )
    })
  }
}
