import { foldText } from '@/platform/search/language/fold-text'
import { normaliseText } from '@/platform/text/normalise'

/** What tells a document from others with its number. */
export type Identity = { numberKey: string; issuer: string; year: string }

/** True when two records most likely are one document: one number, and neither issuer nor year says otherwise. */
export function isSameDocument(one: Identity, other: Identity): boolean {
  return (
    one.numberKey === other.numberKey &&
    agree(issuerKey(one.issuer), issuerKey(other.issuer)) &&
    agree(one.year, other.year)
  )
}

function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one === other
}

/** `UBND huyện Minh Giang` and `Ủy ban nhân dân huyện Minh Giang` are one issuer. */
function issuerKey(issuer: string): string {
  return foldText(normaliseText(issuer))
    .replace(/\b(ubnd)\b/g, 'uy ban nhan dan')
    .replace(/\b(hdnd)\b/g, 'hoi dong nhan dan')
    .replace(/[^a-z0-9]+/g, '')
}
