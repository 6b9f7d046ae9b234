import type { FieldHook } from 'payload'

const LONGEST = 2000

/** What an editor is told of an address that a menu, a quick link or a banner may not lead to; `true` where it is well. */
export function checkLink(value: string | null | undefined): string | true {
  if (!value || isSafeLink(value)) return true
  return 'Địa chỉ phải bắt đầu bằng / (trang trong cổng), https://, tel: hoặc mailto:.'
}

/**
 * True for a path of the portal, a web page of others over https, a telephone number or a mailbox. Anything else –
 * `javascript:` in any disguise, addresses without a scheme – leads nowhere.
 */
export function isSafeLink(value: string): boolean {
  // eslint-disable-next-line no-control-regex -- browsers drop control characters and so would see another address
  if (value.length > LONGEST || /[\u0000-\u0020\u007f\\]/.test(value)) return false
  if (/^\/(?!\/)/.test(value)) return true
  if (/^tel:\+?[\d().\-*#]+$/.test(value)) return true
  if (/^mailto:[^@]+@[^@]+$/.test(value)) return true
  if (!/^https:\/\/[^/]/i.test(value) || !URL.canParse(value)) return false
  const { hostname, username, password } = new URL(value)
  return hostname !== '' && username === '' && password === ''
}

/** People paste addresses with spaces around them. */
export const trimmed: FieldHook = ({ value }): unknown =>
  typeof value === 'string' ? value.trim() : (value as unknown)
