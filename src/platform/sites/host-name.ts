import { domainToASCII } from 'node:url'

const LONGEST_NAME = 253
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** Signs at which a reader of addresses would stop, or which it would decode or leave out: never part of a host. */
const OF_AN_ADDRESS = /[\s/\\?#%@:]|\p{C}/u

/**
 * A host as it is stored and compared: lower-case punycode, no port, no trailing dot. `null` when it is no host name.
 */
export function canonicalHost(host: string): string | null {
  const name = host.trim().replace(/:\d{1,5}$/, '')
  if (OF_AN_ADDRESS.test(name)) return null
  // A full stop of another script is a dot only after this.
  const ascii = domainToASCII(name).toLowerCase().replace(/\.$/, '')
  return ascii.length <= LONGEST_NAME && ascii.split('.').every((label) => LABEL.test(label)) ? ascii : null
}
