// @ts-check

/**
 * Saves what is read as one file that opens without a connection: its text, styles and pictures, and where it came from.
 * @param {Element} root
 * @param {string} origin a line that says from where and when
 */
export async function savePage(root, origin) {
  const copy = /** @type {Element} */ (root.cloneNode(true))
  await keepPictures(root, copy)
  copy
    .querySelectorAll('script, iframe, button, .pdf-area, [hidden], [class~="print:hidden"]')
    .forEach((element) => element.remove())
  copy.querySelectorAll('details').forEach((part) => (part.open = true))
  copy.querySelectorAll('a').forEach((link) => link.setAttribute('href', link.href))

  const page = document.implementation.createHTMLDocument(document.title)
  const { lang, className } = document.documentElement
  Object.assign(page.documentElement, { lang, className })
  page.documentElement.setAttribute('style', document.documentElement.getAttribute('style') ?? '')
  page.head.insertAdjacentHTML('afterbegin', '<meta charset="utf-8">')
  page.head.insertAdjacentHTML('beforeend', '<meta name="viewport" content="width=device-width">')
  const style = page.createElement('style')
  style.textContent = styles()
  const source = page.createElement('p')
  source.textContent = origin
  const main = page.createElement('main')
  main.className = 'shell'
  main.append(source, page.adoptNode(copy))
  page.head.append(style)
  page.body.append(main)
  const file = new Blob([`<!doctype html>\n${page.documentElement.outerHTML}`], { type: 'text/html' })
  download(file, `${location.pathname.split('/').pop() || 'trang'}.html`)
}

/** Each picture as it is shown now, within the file. @param {Element} root @param {Element} copy */
async function keepPictures(root, copy) {
  const shown = [...root.querySelectorAll('img')]
  const kept = [...copy.querySelectorAll('img')]
  await Promise.all(
    shown.map(async (picture, place) => {
      const answer = await fetch(picture.currentSrc || picture.src)
      if (!answer.ok) throw new Error(`${picture.src}: ${answer.status}`)
      kept[place]?.removeAttribute('srcset')
      kept[place]?.removeAttribute('loading')
      kept[place]?.setAttribute('src', await dataAddress(await answer.blob()))
    }),
  )
}

/** @param {Blob} blob @returns {Promise<string>} */
function dataAddress(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(/** @type {string} */ (reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('unread'))
    reader.readAsDataURL(blob)
  })
}

/** Without the fonts, which lie at addresses of their own. */
function styles() {
  return [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .join('\n')
}

/** @param {Blob} file @param {string} name */
function download(file, name) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
