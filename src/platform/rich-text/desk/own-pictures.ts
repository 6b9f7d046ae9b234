import { dataUriOf } from './data-uri'

const OWN_FILE = '/api/media/file/'

/**
 * The pictures of a pasted text that lie in this portal – copied from one of its pages – as data URIs by their addresses. No
 * other server is asked.
 */
export async function fetchOwnPictures({ body }: Document): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (const image of body.querySelectorAll('img[src]')) {
    const src = image.getAttribute('src') ?? ''
    const path = ownPath(src)
    const response =
      path && !known.has(src) ? await fetch(path, { credentials: 'include' }).catch(() => null) : null
    // One that is no more there is named in the text, as those of others are.
    if (response?.ok) known.set(src, await dataUriOf(await response.blob()))
  }
  return known
}

function ownPath(src: string): string | null {
  const { origin } = window.location
  if (!URL.canParse(src, origin)) return null
  const url = new URL(src, origin)
  return url.origin === origin && url.pathname.startsWith(OWN_FILE) ? url.pathname : null
}
