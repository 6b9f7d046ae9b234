const FORBIDDEN_IN_PATHS = /[\s\\]/

/**
 * What a banner may lead to: a path of the portal such as `/tin-tuc`, or an address with https. Returns what is stored,
 * `null` for anything else – another scheme, an address without one, or one that only looks like a path.
 */
export function bannerLink(typed: string): string | null {
  const link = typed.normalize('NFC').trim()
  if (link.startsWith('/')) return isPath(link) ? link : null
  return isSafeAddress(link) ? new URL(link).href : null
}

function isPath(link: string): boolean {
  return !link.startsWith('//') && !FORBIDDEN_IN_PATHS.test(link)
}

function isSafeAddress(link: string): boolean {
  if (!/^https:\/\/[^/]/i.test(link) || !URL.canParse(link)) return false
  const { hostname, username, password } = new URL(link)
  return hostname.includes('.') && username === '' && password === ''
}
