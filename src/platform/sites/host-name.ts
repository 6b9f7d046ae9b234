import { domainToASCII } from 'node:url'

/**
 * A host as it is stored and compared: lower-case punycode, no port, no trailing dot. `null` when it is no host name.
 */
export function canonicalHost(host: string): string | null {
  const name = host.trim().replace(/:\d+$/, '').replace(/\.$/, '')
  const ascii = domainToASCII(name).toLowerCase()
  return /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(ascii) ? ascii : null
}
