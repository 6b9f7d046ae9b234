// @ts-check

/*
 * Shows the pages of a PDF in the page when the reader asks for them. Nothing of the file or of pdf.js is loaded before.
 * Without this script the links beside it open and download the file.
 */

/**
 * `#` stands for the name of the file and for the number of its pages.
 * @typedef {Record<'view' | 'close' | 'region' | 'loading' | 'failed' | 'locked' | 'previous' | 'next' | 'page' | 'of' | 'zoomIn' | 'zoomOut', string>} Words
 * @typedef {{ library: string, words: Words }} Settings
 */

/** @type {HTMLScriptElement | null} */
const script = document.querySelector('script[data-pdf-viewer]')
const settings = /** @type {Settings} */ (JSON.parse(script?.dataset.pdfViewer ?? 'null'))

/** Where a viewer fits beside the text, and may open by itself. */
const WIDE = '(min-width: 64rem)'

export class PdfViewer extends HTMLElement {
  /** @type {{ end: () => void } | null} */
  shown = null

  connectedCallback() {
    const button = this.button
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => void (this.shown ? this.close() : this.open()))
    const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator)
    if ('opens' in this.dataset && matchMedia(WIDE).matches && !connection?.saveData) void this.open()
  }

  get button() {
    return /** @type {HTMLButtonElement | null} */ (this.querySelector('[data-view]'))
  }

  async open() {
    const { src = '', name = '', page = '1', words = '' } = this.dataset
    const area = document.createElement('div')
    area.className = 'pdf-area'
    this.append(area)
    tell(area, 'status', settings.words.loading)
    this.shown = { end: () => area.remove() }
    this.say(true)
    const { showPages } = await import('./pdf-pages.js').catch((/** @type {Error} */ error) => {
      tell(area, 'alert', settings.words.failed)
      throw error
    })
    if (!area.isConnected) return
    const file = { src: new URL(src, location.href).href, name, page: Number(page), words }
    const shown = showPages(area, file, settings)
    this.shown = {
      end() {
        shown.end()
        area.remove()
      },
    }
  }

  close() {
    this.shown?.end()
    this.shown = null
    this.say(false)
  }

  /** @param {boolean} isOpen */
  say(isOpen) {
    if (!this.button) return
    this.button.setAttribute('aria-expanded', String(isOpen))
    this.button.textContent = isOpen ? settings.words.close : settings.words.view
  }
}

/** Says something in place of the pages. @param {HTMLElement} area @param {'status' | 'alert'} role @param {string} text */
export function tell(area, role, text) {
  const line = document.createElement('p')
  line.setAttribute('role', role)
  line.append(text)
  area.replaceChildren(line)
}

if (settings) customElements.define('pdf-viewer', PdfViewer)
