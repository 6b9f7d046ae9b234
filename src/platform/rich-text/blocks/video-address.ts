/** A film as a page may show it once the reader has asked for it. */
export type Video = {
  /** Where it is watched without this portal; what a link without JavaScript leads to. */
  page: string
  /** What is loaded after consent: a page in a frame, or a film file. */
  source: string
  kind: 'frame' | 'file'
  /** The host that the reader is told of. */
  host: string
}

const YOUTUBE_HOSTS = new Set(['youtube.com', 'youtube-nocookie.com', 'youtu.be'])
const YOUTUBE_ID = /^[\w-]{11}$/
const VIMEO_ID = /^\d{5,12}$/

/** The film behind an address: of YouTube, Vimeo, or a file `.mp4`; `null` for every other address. */
export function readVideoAddress(address: unknown): Video | null {
  if (typeof address !== 'string' || !URL.canParse(address.trim())) return null
  const url = new URL(address.trim())
  if (url.protocol !== 'https:' || url.username || url.password || url.port) return null
  const host = url.hostname.replace(/^(?:www|m|player)\./, '')
  if (YOUTUBE_HOSTS.has(host)) return youtube(url, host)
  if (host === 'vimeo.com') return vimeo(url)
  return /\.mp4$/i.test(url.pathname)
    ? { page: url.href, source: url.href, kind: 'file', host: url.hostname }
    : null
}

/** `true` for an address that can be shown, else what to do. */
export function checkVideoAddress(address: unknown): true | string {
  return (
    readVideoAddress(address) !== null ||
    'Dán địa chỉ của một video trên YouTube, Vimeo, hoặc của một tệp .mp4 bắt đầu bằng https://.'
  )
}

function youtube(url: URL, host: string): Video | null {
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean)
  const id =
    host === 'youtu.be'
      ? first
      : ['shorts', 'embed', 'live'].includes(first)
        ? second
        : url.searchParams.get('v')
  if (!id || !YOUTUBE_ID.test(id)) return null
  return {
    page: `https://www.youtube.com/watch?v=${id}`,
    // The form of YouTube that sets no cookies before the film plays.
    source: `https://www.youtube-nocookie.com/embed/${id}`,
    kind: 'frame',
    host: 'youtube.com',
  }
}

function vimeo(url: URL): Video | null {
  const id = url.pathname.split('/').find((part) => VIMEO_ID.test(part))
  if (!id) return null
  return {
    page: `https://vimeo.com/${id}`,
    source: `https://player.vimeo.com/video/${id}?dnt=1`,
    kind: 'frame',
    host: 'vimeo.com',
  }
}
