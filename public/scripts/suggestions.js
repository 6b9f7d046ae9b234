// @ts-check

/**
 * What the portal offers for a text.
 * @typedef {{ kind: string, title: string, url: string, code?: string }} Suggestion
 */

/** Long enough to skip the letters of a fast typist, short enough not to be noticed. */
const PAUSE_MS = 60

/**
 * Asks for suggestions once the typing pauses. A new text or `cancel` drops what is under way, so that an old answer
 * never replaces a newer one.
 * @param {string} address of the API, with its site
 * @param {(suggestions: Suggestion[]) => void} show
 */
export function suggestionSource(address, show) {
  let underWay = new AbortController()

  const cancel = () => {
    underWay.abort()
    underWay = new AbortController()
  }

  /** @param {string} text @param {AbortSignal} signal */
  const fetchFor = async (text, signal) => {
    const url = new URL(address, location.href)
    url.searchParams.set('q', text)
    const response = await fetch(url, { signal })
    if (!response.ok) throw new Error(`Suggestions: ${response.status}`)
    const answer = /** @type {{ suggestions: Suggestion[] }} */ (await response.json())
    return answer.suggestions
  }

  /** @param {string} text */
  const ask = (text) => {
    cancel()
    const { signal } = underWay
    const timer = setTimeout(() => {
      fetchFor(text, signal).then(show, () => {
        // Without suggestions the box is still a form that searches.
        if (!signal.aborted) show([])
      })
    }, PAUSE_MS)
    signal.addEventListener('abort', () => clearTimeout(timer))
  }

  return { ask, cancel }
}
