// @ts-check
import { readablePieces } from './readable-pieces.js'

/** @typedef {{ read: string, pause: string, resume: string, failed: string }} Words */

/**
 * Reads a page aloud, paragraph by paragraph, with a voice of the browser's own. The control is shown once there is a voice
 * for the language of the text, and never where there is none.
 * @param {HTMLElement} group
 * @param {Element} root what is read
 * @param {Words} words
 * @param {(text: string) => void} tell
 */
export function offerToRead(group, root, words, tell) {
  const [main, stop] = group.querySelectorAll('button')
  const synthesis = window.speechSynthesis
  // The type says that it is always there; some browsers have none.
  if (!('speechSynthesis' in window) || !main || !stop) return
  const language = root.closest('[lang]')?.getAttribute('lang') ?? 'vi'
  const voice = () => synthesis.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language))

  /** @type {import('./readable-pieces.js').Piece[]} */
  let pieces = []
  let next = 0
  let isReading = false
  /** Events of a reading that was ended come late. */
  let reading = 0

  const mark = (/** @type {Element | undefined} */ block) => {
    root.querySelector('[data-being-read]')?.removeAttribute('data-being-read')
    block?.setAttribute('data-being-read', '')
    block?.scrollIntoView({ block: 'nearest' })
  }
  const show = () => {
    main.textContent = isReading ? words.pause : next > 0 ? words.resume : words.read
    stop.hidden = !isReading && next === 0
  }
  const silence = () => {
    reading += 1
    isReading = false
    synthesis.cancel()
  }
  const end = () => {
    const hadFocus = document.activeElement === stop
    silence()
    next = 0
    mark(undefined)
    show()
    if (hadFocus) main.focus()
  }
  const readOn = () => {
    const piece = pieces[next]
    if (!piece) return end()
    const own = reading
    const utterance = new SpeechSynthesisUtterance(piece.text)
    utterance.lang = language
    utterance.voice = voice() ?? null
    utterance.onend = () => {
      if (own !== reading) return
      next += 1
      readOn()
    }
    utterance.onerror = () => {
      if (own !== reading) return
      end()
      tell(words.failed)
    }
    mark(piece.block)
    synthesis.speak(utterance)
  }

  main.addEventListener('click', () => {
    // Pausing as browsers have it ends the reading on Android and never wakes again elsewhere: we begin the sentence anew.
    if (isReading) silence()
    else {
      if (next === 0) pieces = readablePieces(root)
      silence()
      isReading = true
      readOn()
    }
    show()
  })
  stop.addEventListener('click', end)
  window.addEventListener('pagehide', end)

  const offer = () => {
    group.hidden = !voice()
    if (group.hidden && isReading) end()
  }
  synthesis.addEventListener('voiceschanged', offer)
  show()
  offer()
}
