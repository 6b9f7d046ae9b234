// @ts-check
import { pdfControls } from './pdf-controls.js'
import { markTextLayer } from './pdf-marks.js'
import { tell } from './pdf-viewer.js'

/*
 * The pages of one PDF, drawn as they come into view and let go of when they are far away: a phone cannot hold a
 * hundred pictures of pages.
 */

/** @typedef {typeof import('pdfjs-dist')} PdfLibrary */
/** @typedef {import('pdfjs-dist').PDFDocumentProxy} PdfDocument */
/** @typedef {{ src: string, name: string, page: number, words: string }} File */

/** Pages this far outside the view are drawn, or kept, as a share of its height. */
const DRAWN_AHEAD = '75%'
const KEPT = '300%'
/** A finer picture than this is not seen, and costs memory by the square. */
const FINEST = 2
const ZOOM_STEPS = [1, 1.25, 1.5, 2, 3]

/**
 * Fills the area with the pages and what one needs to move among them.
 * @param {HTMLElement} area @param {File} file @param {import('./pdf-viewer.js').Settings} settings
 */
export function showPages(area, file, { library, words }) {
  const leaving = new AbortController()
  const opened = open(file.src, library)
  opened
    .then(({ pdfjs, pdf }) => fill(area, { pdfjs, pdf, file, words, signal: leaving.signal }))
    .catch((/** @type {Error} */ error) => {
      if (leaving.signal.aborted) return
      tell(area, 'alert', error.name === 'PasswordException' ? words.locked : words.failed)
      throw error
    })
  return {
    end() {
      leaving.abort()
      opened.then(
        ({ pdf }) => pdf.loadingTask.destroy(),
        () => undefined,
      )
    },
  }
}

/** @param {string} src @param {string} library */
async function open(src, library) {
  const pdfjs = /** @type {PdfLibrary} */ (await import(`${library}pdf.min.mjs`))
  pdfjs.GlobalWorkerOptions.workerSrc = `${library}pdf.worker.min.mjs`
  const at = (/** @type {string} */ folder) => new URL(`${library}${folder}/`, location.href).href
  const pdf = await pdfjs.getDocument({
    url: src,
    // Of a long file only the pages that are looked at.
    disableAutoFetch: true,
    disableStream: true,
    cMapUrl: at('cmaps'),
    standardFontDataUrl: at('standard_fonts'),
    wasmUrl: at('wasm'),
  }).promise
  return { pdfjs, pdf }
}

/**
 * @typedef {{ pdfjs: PdfLibrary, pdf: PdfDocument, file: File, words: import('./pdf-viewer.js').Words, signal: AbortSignal }} Opened
 * @param {HTMLElement} area @param {Opened} opened
 */
async function fill(area, { pdfjs, pdf, file, words, signal }) {
  const view = document.createElement('div')
  view.className = 'pdf-view'
  view.tabIndex = 0
  view.setAttribute('role', 'region')
  view.setAttribute('aria-label', words.region.replace('#', file.name))
  let zoom = 0

  const first = (await pdf.getPage(1)).getViewport({ scale: 1 })
  const pages = Array.from({ length: pdf.numPages }, (_, index) => {
    const element = document.createElement('div')
    element.className = 'pdf-page'
    element.dataset.number = String(index + 1)
    view.append(element)
    return new Page(element, { pdfjs, pdf, number: index + 1, words: file.words, ...first })
  })
  /** The page that fills most of the upper half of the view. */
  const current = () => {
    const middle = view.scrollTop + view.clientHeight / 3
    return pages.findLastIndex(({ element }) => element.offsetTop <= middle) + 1 || 1
  }
  /** @param {number} number */
  const goTo = (number) => {
    const page = pages[Math.min(Math.max(number, 1), pages.length) - 1]
    if (page) view.scrollTop = page.element.offsetTop - 8
  }
  const layOut = () => {
    const at = current()
    const width = (view.clientWidth - 16) * (ZOOM_STEPS[zoom] ?? 1)
    for (const page of pages) page.fit(width)
    goTo(at)
  }
  const controls = pdfControls(words, pages.length, {
    goTo,
    zoomBy: (steps) => {
      zoom = Math.min(Math.max(zoom + steps, 0), ZOOM_STEPS.length - 1)
      layOut()
      return { canZoomIn: zoom < ZOOM_STEPS.length - 1, canZoomOut: zoom > 0 }
    },
  })
  area.replaceChildren(controls.element, view)
  layOut()
  goTo(file.page)
  controls.show(current())
  view.addEventListener('scroll', () => controls.show(current()), { passive: true, signal })

  const ofElement = new Map(pages.map((page) => [page.element, page]))
  /** @param {string} margin @param {(page: Page, isNear: boolean) => void} tell */
  const watch = (margin, tell) => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const page = ofElement.get(/** @type {HTMLDivElement} */ (target))
          if (page) tell(page, isIntersecting)
        }
      },
      { root: view, rootMargin: `${margin} 0px` },
    )
    for (const { element } of pages) observer.observe(element)
    signal.addEventListener('abort', () => observer.disconnect())
  }
  watch(DRAWN_AHEAD, (page, isNear) => isNear && page.draw())
  watch(KEPT, (page, isNear) => isNear || page.letGo())

  let width = view.clientWidth
  const resized = new ResizeObserver(() => {
    if (view.clientWidth === width) return
    width = view.clientWidth
    layOut()
  })
  resized.observe(view)
  signal.addEventListener('abort', () => resized.disconnect())
}

/** One page: an empty sheet of the right size, or a picture with its text above. */
class Page {
  /** @type {import('pdfjs-dist').RenderTask | null} */
  task = null
  isWanted = false

  /**
   * @param {HTMLDivElement} element
   * @param {{ pdfjs: PdfLibrary, pdf: PdfDocument, number: number, words: string, width: number, height: number }} facts
   */
  constructor(element, facts) {
    this.element = element
    this.facts = facts
    this.width = 0
  }

  /** Takes this width, in CSS pixels; what was drawn is drawn anew. @param {number} width */
  fit(width) {
    this.width = width
    const wasWanted = this.isWanted
    this.letGo()
    this.element.style.width = `${width}px`
    this.element.style.height = `${(width * this.facts.height) / this.facts.width}px`
    if (wasWanted) this.draw()
  }

  draw() {
    if (this.isWanted) return
    this.isWanted = true
    this.paint().catch((/** @type {Error} */ error) => {
      if (error.name !== 'RenderingCancelledException') throw error
    })
  }

  async paint() {
    const { pdfjs, pdf, number, words } = this.facts
    const { width } = this
    const page = await pdf.getPage(number)
    // It may have been let go of, or have got another width, meanwhile.
    const isStale = () => !this.isWanted || this.width !== width
    if (isStale()) return
    const own = page.getViewport({ scale: 1 })
    Object.assign(this.facts, { width: own.width, height: own.height })
    const viewport = page.getViewport({ scale: width / own.width })
    this.element.style.height = `${viewport.height}px`
    const fineness = Math.min(devicePixelRatio, FINEST)
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(viewport.width * fineness)
    canvas.height = Math.floor(viewport.height * fineness)
    canvas.setAttribute('aria-hidden', 'true')
    const layer = document.createElement('div')
    layer.className = 'pdf-text'
    layer.style.setProperty('--total-scale-factor', String(width / own.width))
    this.element.replaceChildren(canvas, layer)
    this.task = page.render({
      canvas,
      viewport,
      transform: fineness === 1 ? undefined : [fineness, 0, 0, fineness, 0, 0],
    })
    const text = new pdfjs.TextLayer({
      textContentSource: page.streamTextContent(),
      container: layer,
      viewport,
    })
    await Promise.all([this.task.promise, text.render()])
    if (isStale()) return
    if (words) markTextLayer(text.textDivs, words)
    this.element.dataset.drawn = ''
  }

  letGo() {
    if (!this.isWanted) return
    this.isWanted = false
    this.task?.cancel()
    this.task = null
    delete this.element.dataset.drawn
    const canvas = this.element.querySelector('canvas')
    // Some browsers keep the memory of a canvas until it has no size.
    if (canvas) canvas.width = canvas.height = 0
    this.element.replaceChildren()
  }
}
