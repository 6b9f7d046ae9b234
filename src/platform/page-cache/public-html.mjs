const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*`
const scriptElement = new RegExp(`<script\\b(${attributes})>[\\s\\S]*?</script>`, 'gi')
const scriptPreload = new RegExp(`<link\\b${attributes}>`, 'gi')

/**
 * Takes the framework's own scripts out of a public page: everything citizens read works without them. Our own scripts
 * (`/scripts/…`) and structured data (JSON-LD) stay.
 * @param {string} html
 * @returns {string}
 */
export function withoutFrameworkScripts(html) {
  return html
    .replace(scriptElement, (element, /** @type {string} */ given) => (isOurScript(given) ? element : ''))
    .replace(scriptPreload, (element) => (isScriptPreload(element) ? '' : element))
}

/** @param {string} given */
function isOurScript(given) {
  return /\bsrc=["']\/scripts\//i.test(given) || /\btype=["']application\/ld\+json["']/i.test(given)
}

/** @param {string} link */
function isScriptPreload(link) {
  return (
    /\brel=["']modulepreload["']/i.test(link) ||
    (/\bas=["']script["']/i.test(link) && !/\/scripts\//.test(link))
  )
}
