import { SITE_KINDS, type SiteKind } from '@/platform/sites/kinds'
import { isSlug, slugOf } from '@/platform/text/slug'

/** A label of the domain name system is no longer. */
const LONGEST_LABEL = 63

/** The kind of unit that a name begins with: `Xã An Bình` → `xa`; `null` where it says none. */
export function kindOf(name: string): SiteKind | null {
  const words = name.normalize('NFC').trim().toLocaleLowerCase('vi')
  return SITE_KINDS.find(({ label }) => words.startsWith(`${label.toLocaleLowerCase('vi')} `))?.value ?? null
}

/** The address that a name proposes: `Xã An Bình` → `xa-an-binh`. */
export function slugFor(name: string): string {
  return slugOf(name)
}

/** The host that the site above proposes by its pattern, such as `{slug}.minhgiang.example`; `null` where it has none. */
export function hostFor(pattern: string | null | undefined, slug: string): string | null {
  if (!pattern || !isSlug(slug) || slug.length > LONGEST_LABEL) return null
  return pattern.replace('{slug}', slug)
}

/** `Xã An Bình` inside a sentence: `xã An Bình`. */
export function nameInSentence(name: string): string {
  return kindOf(name) ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name
}
