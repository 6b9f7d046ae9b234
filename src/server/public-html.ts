const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*`
const scriptElement = new RegExp(`<script\\b(${attributes})>[\\s\\S]*?</script>`, 'gi')
const scriptPreload = new RegExp(`<link\\b${attributes}>`, 'gi')

/**
 * Takes the framework's own scripts out of a public page: everything citizens read works without them. Our own scripts
 * (`/scripts/…`) and structured data (JSON-LD) stay.
 */
export function withoutFrameworkScripts(html: string): string {
  return html
    .replace(scriptElement, (element, given: string) => (isOurScript(given) ? element : ''))
    .replace(scriptPreload, (element) => (isScriptPreload(element) ? '' : element))
}

function isOurScript(given: string): boolean {
  return /\bsrc=["']\/scripts\//i.test(given) || /\btype=["']application\/ld\+json["']/i.test(given)
}

function isScriptPreload(link: string): boolean {
  return (
    /\brel=["']modulepreload["']/i.test(link) ||
    (/\bas=["']script["']/i.test(link) && !/\/scripts\//.test(link))
  )
}
