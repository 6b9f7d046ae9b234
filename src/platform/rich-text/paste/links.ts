const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|zarsrc|mc_[ce]id|igshid|yclid|_hs\w+|vero_\w+)$/i

/** Pages that only count a click and lead on to what their parameter names. */
const COUNTERS: [RegExp, string][] = [
  [/^(?:l|lm)\.facebook\.com$/, 'u'],
  [/^(?:www\.)?google\.[a-z.]+$/, 'q'],
  [/^(?:www\.)?google\.[a-z.]+$/, 'url'],
  [/^[\w-]+\.safelinks\.protection\.outlook\.com$/, 'url'],
]

/** Payload takes no other paths for addresses: it would encode them as a whole. */
const TAKEN_PATH = /^\/[\w\-./]*(?:\?[-;&=%\w]*)?(?:#[\w-]+)?$/

/**
 * Where a pasted link leads, without what follows readers about; a page of the portal as a path. `null` for what is no
 * link for readers: a file of the writer's computer, a script, a place inside the source.
 * @param portalOrigin `https://minhgiang.example`
 */
export function cleanLink(address: string | null, portalOrigin: string): string | null {
  const trimmed = (address ?? '').trim()
  if (/^(?:mailto:[^@\s]+@[^@\s]+|tel:[\d+().\- ]+)$/i.test(trimmed)) return trimmed.replaceAll(' ', '')
  const isPath = /^\/(?![/\\])/.test(trimmed)
  if (!isPath && !/^https?:\/\//i.test(trimmed)) return null
  if (!URL.canParse(trimmed, portalOrigin)) return null
  const url = behindCounter(new URL(trimmed, portalOrigin))
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  const path = url.pathname + url.search + url.hash
  return url.origin === portalOrigin && TAKEN_PATH.test(path) ? path : url.href
}

function behindCounter(url: URL): URL {
  for (const [host, parameter] of COUNTERS) {
    const target = host.test(url.hostname) ? url.searchParams.get(parameter) : null
    if (target && /^https?:\/\//i.test(target) && URL.canParse(target)) return new URL(target)
  }
  return url
}
